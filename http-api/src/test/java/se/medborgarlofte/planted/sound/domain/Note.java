package se.medborgarlofte.planted.sound.domain;

import java.time.Instant;

public record Note(String text, Instant writtenAt) {}
