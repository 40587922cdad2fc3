package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.OutboxEvent;
import se.medborgarlofte.eventing.testing.EventProbe.Published;
import tools.jackson.databind.json.JsonMapper;

/** From an event to a mail in the right mailbox, once, and back to evidence. */
class TellingPeopleIT extends Scene {

    private static final String MATCH_SUBJECT = "Polisen kan ha hittat något som är ditt";
    private static final String CORRECTION_SUBJECT = "Rättelse: det polisen hittade var inte ditt";
    private static final Instant MEETING = Instant.parse("2026-11-30T17:00:00Z");

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private MongoDatabase database;

    @Test
    void theOwnerOfAFoundItemGetsExactlyOneMailHoweverOftenTheEventComes() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        awaitMails(owner, MATCH_SUBJECT);

        // The same fact as a new event, and then something else on the same partition by which to see the end of it.
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        probe.deliver("property", "match-confirmed", matchId, 9, Happenings.match(matchId, owner));
        Person other = register(Person.inhabitant());
        String otherMatch = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 3, Happenings.match(otherMatch, other));
        awaitMails(other, MATCH_SUBJECT);

        assertThat(api.get("/notification/v1/messages?mine=true", owner.bearer())
                        .body()
                        .get("total")
                        .asInt())
                .as("messages ordered by then")
                .isEqualTo(1);
        assertThat(MAIL.accepted(owner.address())).hasSize(1);
    }

    @Test
    void whoeverWasToldOfAWrongMatchGetsExactlyOneCorrectionHoweverOftenItIsTold() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        awaitMails(owner, MATCH_SUBJECT);
        probe.deliver("property", "match-reversed", matchId, 4, Happenings.reversal(matchId, owner));
        probe.deliver("property", "match-reversed", matchId, 5, Happenings.reversal(matchId, owner));
        probe.deliver("property", "match-reversed", matchId, 4, Happenings.reversal(matchId, owner));
        Person other = register(Person.inhabitant());
        String otherMatch = Ids.uuidV7();
        probe.deliver("property", "match-reversed", matchId, 6, Happenings.reversal(otherMatch, other));
        awaitMails(other, CORRECTION_SUBJECT);

        awaitMails(owner, MATCH_SUBJECT, CORRECTION_SUBJECT);
        assertThat(api.get("/notification/v1/messages?mine=true", owner.bearer())
                        .body()
                        .get("total")
                        .asInt())
                .as("messages ordered by then")
                .isEqualTo(2);
    }

    @Test
    void aMatchWhoseOwnerNobodyKnowsTellsNobodyAndHoldsUpNobody() {
        Person owner = register(Person.inhabitant());
        String partition = Ids.uuidV7();
        Map<String, Object> ownerless = Happenings.match(partition, owner);
        ownerless.remove("ownerId");
        probe.deliver("property", "match-confirmed", partition, 2, ownerless);
        probe.deliver("property", "match-confirmed", partition, 3, Happenings.match(Ids.uuidV7(), owner));
        awaitMails(owner, MATCH_SUBJECT);

        assertThat(database.getCollection("dead_letters").countDocuments()).isZero();
    }

    @Test
    void theInsurerWhoHasPaidForTheThingIsToldInsteadOfItsOwner() {
        Person owner = register(Person.inhabitant());
        Person insurer = register(Person.inhabitant());
        Person reporter = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        String reportId = Ids.uuidV7();
        Map<String, Object> paidFor = Happenings.match(matchId, owner);
        paidFor.put("receiverId", insurer.id());
        paidFor.put("reportId", reportId);
        probe.deliver("property", "match-confirmed", matchId, 2, paidFor);
        String another = Ids.uuidV7();
        Map<String, Object> reported = Happenings.match(another, reporter);
        reported.put("receiverId", reporter.id());
        reported.put("reportId", reportId);
        probe.deliver("property", "match-confirmed", another, 2, reported);
        awaitMails(insurer, MATCH_SUBJECT);
        awaitMails(reporter, MATCH_SUBJECT);
        assertThat(Mailbox.plainText(MAIL.accepted(reporter.address()).getFirst()))
                .contains("/property/v1/theft-reports/" + reportId);
        assertThat(Mailbox.plainText(MAIL.accepted(insurer.address()).getFirst()))
                .as("a report shows only to its owner")
                .doesNotContain(reportId);

        assertThat(api.get("/notification/v1/messages?mine=true", owner.bearer())
                        .body()
                        .get("total")
                        .asInt())
                .as("messages to the owner")
                .isZero();
    }

    @Test
    void thatTheOwnerWasToldIsEvidenceForOthers() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        String cause = probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));

        Published told = awaitEventAbout(matchId);
        assertThat(told.envelope().type()).isEqualTo("message-handed-over");
        assertThat(told.data().get("template").asString()).isEqualTo("match-confirmed");
        assertThat(told.data().get("recipientId").asString()).isEqualTo(owner.id());
        assertThat(told.data().get("causeContext").asString()).isEqualTo("property");
        assertThat(told.data().get("causeEventId").asString()).isEqualTo(cause);
        assertThat(told.data().get("state").asString()).isEqualTo("HANDED_OVER");
        assertThat(told.data().has("failureReason")).isFalse();
        assertThat(told.data().toString() + told.headers()).doesNotContain("@example.se");
        assertThat(Mailbox.messageId(MAIL.accepted(owner.address()).getFirst()))
                .isEqualTo("<" + told.envelope().subject() + "@medborgarlofte.example>");
    }

    @Test
    void oneTraceRunsFromTheEventToTheMailAndTheEvidence() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        probe.send(CloudEvents.write(
                "property.events.v1",
                "property",
                "/probe",
                matchId,
                new OutboxEvent(
                        Ids.uuidV7(),
                        "match-confirmed",
                        2,
                        Instant.now(),
                        DataClassification.INTERNAL,
                        "00-" + traceId + "-00f067aa0ba902b7-01",
                        JsonMapper.shared().writeValueAsString(Happenings.match(matchId, owner)))));

        Published told = awaitEventAbout(matchId);
        MimeMessage mail = MAIL.accepted(owner.address()).getFirst();
        assertThat(Mailbox.header(mail, "traceparent")).startsWith("00-" + traceId + "-");
        assertThat(told.headers().get("traceparent")).startsWith("00-" + traceId + "-");
    }

    @Test
    void whoeverRaisedAConcernIsToldEachTimeItComesFurther() {
        Person inhabitant = register(Person.inhabitant());
        String concernId = Ids.uuidV7();
        String picture = Ids.uuidV7();
        String pledge = Ids.uuidV7();
        probe.deliver("dialogue", "concern-raised", concernId, 1, Happenings.concern(concernId, inhabitant, List.of()));
        awaitMails(inhabitant, "Vi har tagit emot din synpunkt");

        probe.deliver(
                "dialogue",
                "concern-receipted",
                concernId,
                2,
                Happenings.concern(concernId, inhabitant, List.of(Happenings.inPicture(picture))));
        probe.deliver(
                "dialogue",
                "concern-receipted",
                concernId,
                3,
                Happenings.concern(
                        concernId, inhabitant, List.of(Happenings.inPicture(picture), Happenings.inPledge(pledge))));

        awaitMails(
                inhabitant,
                "Vi har tagit emot din synpunkt",
                "Din synpunkt är med i lägesbilden",
                "Du sa – vi gör: ett medborgarlöfte om bostadsinbrott");
    }

    @Test
    void whatConcernsSomebodyNotYetRegisteredWaitsForTheirFirstSignIn() {
        Person newcomer = Person.inhabitant();
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, newcomer));
        soon().until(() -> !waitingFor(newcomer).isEmpty());
        assertThat(MAIL.accepted(newcomer.address())).isEmpty();

        register(newcomer);

        awaitMails(newcomer, MATCH_SUBJECT);
        soon().until(() -> waitingFor(newcomer).isEmpty());
    }

    @Test
    void everybodyInAConfirmedVisitIsInvitedAndNobodyWaitsForAnother() throws Exception {
        Person contact = register(Person.inhabitant());
        Person officer = Person.inhabitant();
        Person coordinator = register(Person.inhabitant());
        String visitId = Ids.uuidV7();
        probe.deliver(
                "dialogue",
                "visit-confirmed",
                visitId,
                3,
                Happenings.visit(visitId, 0, MEETING, contact, officer, coordinator));
        awaitMails(contact, "Möte: uppstartsmöte i Staffanstorp");
        awaitMails(coordinator, "Möte: uppstartsmöte i Staffanstorp");

        register(officer);

        awaitMails(officer, "Möte: uppstartsmöte i Staffanstorp");
        VEvent event = invitations(officer).getFirst();
        assertThat(event.getRequiredProperty("ATTENDEE").getValue()).isEqualTo("mailto:" + officer.address());
        assertThat(event.toString()).doesNotContain(contact.id(), coordinator.id());
    }

    @Test
    void aMovedVisitReplacesTheInvitationInEveryCalendar() throws Exception {
        Person contact = register(Person.inhabitant());
        Person officer = register(Person.inhabitant());
        String visitId = Ids.uuidV7();
        probe.deliver(
                "dialogue",
                "visit-confirmed",
                visitId,
                3,
                Happenings.visit(visitId, 0, MEETING, contact, officer, officer));
        // Whoever has not got the first one by then gets the second one only.
        soon().until(() -> MAIL.accepted(contact.address()).size() == 1
                && MAIL.accepted(officer.address()).size() == 1);
        probe.deliver(
                "dialogue",
                "visit-confirmed",
                visitId,
                5,
                Happenings.visit(visitId, 1, MEETING.plusSeconds(86400), contact, officer, officer));
        soon().until(() -> MAIL.accepted(contact.address()).size() == 2
                && MAIL.accepted(officer.address()).size() == 2);

        List<VEvent> invitations = invitations(contact);
        assertThat(invitations)
                .extracting(event -> event.getRequiredProperty("UID").getValue())
                .containsOnly(visitId + "@medborgarlofte.example");
        assertThat(invitations)
                .extracting(event -> event.getRequiredProperty("SEQUENCE").getValue())
                .containsExactlyInAnyOrder("0", "1");
    }

    @Test
    void aForgottenPersonGetsNothingAndTheFailureIsTold() {
        Person gone = register(Person.inhabitant());
        cipher.forget(gone.id());
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, gone));

        Published told = awaitEventAbout(matchId);
        assertThat(told.envelope().type()).isEqualTo("message-failed");
        assertThat(told.data().get("failureReason").asString()).isEqualTo("RECIPIENT_FORGOTTEN");
        assertThat(MAIL.accepted(gone.address())).isEmpty();
    }

    @Test
    void noPartOfTheStoreHoldsAReadableAddress() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        awaitEventAbout(matchId);

        List<String> documents = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).find().map(Document::toJson).into(documents);
        }
        assertThat(documents).anyMatch(document -> document.contains(owner.id()));
        assertThat(documents).noneMatch(document -> document.contains("@example.se"));
    }

    private Published awaitEventAbout(String causeSubject) {
        soon().until(() -> eventsAbout(causeSubject).size() == 1);
        return eventsAbout(causeSubject).getFirst();
    }

    private List<Published> eventsAbout(String causeSubject) {
        return probe.all("notification.events.v1").stream()
                .filter(event -> event.data().path("causeSubject").asString("").equals(causeSubject))
                .toList();
    }

    private static List<VEvent> invitations(Person person) throws Exception {
        List<VEvent> events = new ArrayList<>();
        for (MimeMessage mail : MAIL.accepted(person.address())) {
            BodyPart file = ((Multipart) mail.getContent()).getBodyPart(1);
            Calendar calendar = new CalendarBuilder().build(file.getInputStream());
            events.add(calendar.<VEvent>getComponent("VEVENT").orElseThrow());
        }
        return events;
    }
}
