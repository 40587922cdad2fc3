package se.medborgarlofte.eventing.sample;

import org.jspecify.annotations.Nullable;

public record BoxFacts(
        String boxId,
        int count,
        @Nullable Colour colour,
        @Nullable String refersTo,
        @Nullable String filling) {

    public enum Colour {
        RED,
        BLUE
    }
}
