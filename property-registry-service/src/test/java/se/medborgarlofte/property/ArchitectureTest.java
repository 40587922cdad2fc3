package se.medborgarlofte.property;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.HouseRules;

/** The rooms of this service keep their direction. */
class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.verify("se.medborgarlofte.property");
    }
}
