package se.medborgarlofte.planted.rooms.application;

import se.medborgarlofte.planted.rooms.persistence.Store;

public record KnowsStore(Store store) {}
