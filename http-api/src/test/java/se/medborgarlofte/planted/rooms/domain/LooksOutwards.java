package se.medborgarlofte.planted.rooms.domain;

import se.medborgarlofte.planted.rooms.application.KnowsStore;

public record LooksOutwards(KnowsStore useCase) {}
