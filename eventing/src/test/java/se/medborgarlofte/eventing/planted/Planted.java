package se.medborgarlofte.eventing.planted;

import org.springframework.web.bind.annotation.GetMapping;
import se.medborgarlofte.eventing.relay.Relay;
import se.medborgarlofte.eventing.testing.TestStack;

/** Breaks every rule of the library's architecture, so that each is seen to fail. Its package is not marked, either. */
public class Planted {

    static class PlantedHelper {}

    Relay relay;
    se.medborgarlofte.embedded.EmbeddedStore store;
    TestStack stack;
    String pledgeOfThePolice;

    @GetMapping
    String say() {
        System.out.println("said where nobody looks");
        return null;
    }
}
