package se.medborgarlofte.planted.rooms.persistence;

public record Store() {}
