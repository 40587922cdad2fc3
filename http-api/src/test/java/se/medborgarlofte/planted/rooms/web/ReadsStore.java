package se.medborgarlofte.planted.rooms.web;

import se.medborgarlofte.planted.rooms.persistence.Store;

public record ReadsStore(Store store) {}
