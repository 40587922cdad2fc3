package se.medborgarlofte.dialogue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventHandlers;
import se.medborgarlofte.eventing.testing.ContractVerification;

@DisplayName("The dialogue's handlers")
class ConsumedEventsIT extends DialogueIT {

    @Autowired
    EventHandlers handlers;

    @Test
    @DisplayName("read the golden examples of every type they take")
    void readTheExamples() {
        ContractVerification.verifyHandlers(handlers);
    }
}
