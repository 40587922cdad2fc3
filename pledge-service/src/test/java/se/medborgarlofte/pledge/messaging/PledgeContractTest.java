package se.medborgarlofte.pledge.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.testing.ContractVerification;
import se.medborgarlofte.pledge.domain.AgreementEvent;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.PlanEvent;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;
import se.medborgarlofte.pledge.domain.Staffanstorp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Binds the schema, the golden example and what this service really writes, for each of its events. */
class PledgeContractTest {

    private static final String PLEDGE_ID = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02";
    private static final List<String> CONCERNS =
            List.of("0192f79f-1a2b-7c3d-8e4f-5a6b7c8d9e03", "0192f79f-2b3c-7d4e-9f50-6b7c8d9e0f04");

    private final JsonMapper json = JsonMapper.builder().build();
    private final EventCatalog catalog = new EventCatalog(json);

    @Test
    void everySchemaHasAnExampleThatFollowsIt() {
        ContractVerification.verifyExamples("pledge");
    }

    @Test
    void everyTypeIsWrittenAndNoFieldIsWrittenThatTheSchemaDoesNotDescribe() {
        ContractVerification.verifyProducer("pledge", everythingWritten().toList());
    }

    /** The example, read into our record and written again, is the example: no field too few, none too many. */
    @ParameterizedTest
    @MethodSource("types")
    void theGoldenExampleIsWhatWeWrite(String type) {
        JsonNode example = ContractVerification.example("pledge", type).get("data");

        Object data = json.treeToValue(example, factsOf(type));

        assertThat(json.readTree(catalog.write("pledge", type, data))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("everythingWritten")
    void everyEventFollowsItsSchemaInEveryStage(OutgoingEvent written) {
        assertThatCode(() -> catalog.write("pledge", written.type(), written.data()))
                .as("%s %s", written.type(), written.data())
                .doesNotThrowAnyException();
    }

    static Set<String> types() {
        return ContractVerification.types("pledge");
    }

    static Stream<OutgoingEvent> everythingWritten() {
        PledgeWriter pledges = new PledgeWriter();
        PictureWriter pictures = new PictureWriter();
        return Stream.of(
                        stages().flatMap(
                                        pledge -> pledgeEvents().map(event -> pledges.write(PLEDGE_ID, pledge, event))),
                        stages().map(pledge -> pledges.restate(PLEDGE_ID, pledge)),
                        pictures()
                                .flatMap(picture ->
                                        pictureEvents().map(event -> pictures.write(PICTURE_ID, picture, event))),
                        pictures().map(picture -> pictures.restate(PICTURE_ID, picture)),
                        agreementsAndPlans(),
                        watches())
                .flatMap(written -> written);
    }

    private static Stream<OutgoingEvent> agreementsAndPlans() {
        AgreementWriter agreements = new AgreementWriter();
        PlanWriter plans = new PlanWriter();
        return Stream.of(
                agreements.write(PLEDGE_ID, Staffanstorp.agreement(), new AgreementEvent.Drafted()),
                agreements.write(PLEDGE_ID, Staffanstorp.agreement(), new AgreementEvent.SignedByParty()),
                agreements.write(PLEDGE_ID, Staffanstorp.signedAgreement(), new AgreementEvent.Signed()),
                agreements.restate(PLEDGE_ID, Staffanstorp.signedAgreement()),
                plans.write(PLEDGE_ID, Staffanstorp.plan(), new PlanEvent.Drafted()),
                plans.write(PLEDGE_ID, Staffanstorp.plan(), new PlanEvent.Changed()),
                plans.write(PLEDGE_ID, Staffanstorp.decidedPlan(), new PlanEvent.Decided()),
                plans.restate(PLEDGE_ID, Staffanstorp.decidedPlan()));
    }

    private static Stream<OutgoingEvent> watches() {
        WatchWriter watches = new WatchWriter();
        return Staffanstorp.watchEvents()
                .map(event -> watches.write(PLEDGE_ID, Staffanstorp.watch(), event))
                .flatMap(written -> Stream.of(written, watches.restate(PLEDGE_ID, Staffanstorp.watch())));
    }

    private static Stream<Pledge> stages() {
        return Stream.of(
                Staffanstorp.draft(),
                Staffanstorp.agreed(),
                Staffanstorp.postponed(),
                Staffanstorp.rejected(),
                Staffanstorp.decided(),
                Staffanstorp.signed(),
                Staffanstorp.active(),
                Staffanstorp.abandoned(),
                Staffanstorp.done(),
                Staffanstorp.extending(),
                Staffanstorp.correcting(),
                Staffanstorp.revised(),
                Staffanstorp.suspended(),
                Staffanstorp.withdrawn(),
                Staffanstorp.due(),
                Staffanstorp.concluded());
    }

    private static Stream<SituationPicture> pictures() {
        return Stream.of(Staffanstorp.draftPicture(), Staffanstorp.approvedPicture());
    }

    private static Stream<PledgeEvent> pledgeEvents() {
        return Arrays.stream(PledgeEvent.class.getPermittedSubclasses())
                .map(type -> type == PledgeEvent.ConcernsUsed.class
                        ? new PledgeEvent.ConcernsUsed(CONCERNS, NOW)
                        : (PledgeEvent) withoutFacts(type));
    }

    private static Stream<PictureEvent> pictureEvents() {
        return Arrays.stream(PictureEvent.class.getPermittedSubclasses())
                .map(type -> type == PictureEvent.ConcernsUsed.class
                        ? new PictureEvent.ConcernsUsed(CONCERNS, NOW)
                        : (PictureEvent) withoutFacts(type));
    }

    private static Object withoutFacts(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("an event with facts of its own needs an example here: " + type, e);
        }
    }

    private static Class<?> factsOf(String type) {
        if (type.equals("concerns-used")) {
            return ConcernsUsedFacts.class;
        }
        if (type.startsWith("agreement-")) {
            return AgreementFacts.class;
        }
        if (type.startsWith("alarms-") || type.startsWith("watch-")) {
            return WatchFacts.class;
        }
        if (type.startsWith("plan-")) {
            return PlanFacts.class;
        }
        return type.startsWith("picture-") ? PictureFacts.class : PledgeFacts.class;
    }
}
