package se.medborgarlofte.notification;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventHandlers;
import se.medborgarlofte.eventing.testing.ContractVerification;

/** What the other services promise to tell is what our handlers read. */
class ContractsIT extends Scene {

    @Autowired
    private EventHandlers handlers;

    @Test
    void everyHandlerReadsTheGoldenExamplesOfItsTypes() {
        ContractVerification.verifyHandlers(handlers);
    }
}
