package se.medborgarlofte.gateway;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesAreKept() {
        HouseRules.verifyWithoutRooms("se.medborgarlofte.gateway");
    }
}
