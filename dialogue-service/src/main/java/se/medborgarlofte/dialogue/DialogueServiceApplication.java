package se.medborgarlofte.dialogue;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import se.medborgarlofte.dialogue.application.AssociationSettings;
import se.medborgarlofte.dialogue.application.ConcernSettings;
import se.medborgarlofte.dialogue.application.GuestSettings;
import se.medborgarlofte.dialogue.application.MeetingSettings;
import se.medborgarlofte.dialogue.application.SummarySettings;
import se.medborgarlofte.dialogue.application.VisitSettings;

/** Starts the dialogue service. */
@SpringBootApplication
@EnableConfigurationProperties({
    VisitSettings.class,
    AssociationSettings.class,
    MeetingSettings.class,
    ConcernSettings.class,
    SummarySettings.class,
    GuestSettings.class
})
public class DialogueServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DialogueServiceApplication.class, arguments);
    }
}
