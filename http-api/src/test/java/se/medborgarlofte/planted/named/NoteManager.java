package se.medborgarlofte.planted.named;

public record NoteManager() {}
