package se.medborgarlofte.planted.unmarked;

public record Unmarked() {}
