package se.medborgarlofte.notification;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.verify("se.medborgarlofte.notification");
    }
}
