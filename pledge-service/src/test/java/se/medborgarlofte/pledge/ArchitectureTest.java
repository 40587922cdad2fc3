package se.medborgarlofte.pledge;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseHold() {
        HouseRules.verify("se.medborgarlofte.pledge");
    }
}
