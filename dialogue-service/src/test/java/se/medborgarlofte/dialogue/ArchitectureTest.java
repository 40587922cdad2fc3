package se.medborgarlofte.dialogue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.HouseRules;

@DisplayName("The dialogue service")
class ArchitectureTest {

    @Test
    @DisplayName("follows the rules of the house")
    void followsTheHouseRules() {
        HouseRules.verify("se.medborgarlofte.dialogue");
    }
}
