package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Staffanstorp.BOARD_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.LAST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;
import static se.medborgarlofte.pledge.domain.Staffanstorp.PICTURE_ID;
import static se.medborgarlofte.pledge.domain.Staffanstorp.SECRETARY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.WHY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.approvedPicture;
import static se.medborgarlofte.pledge.domain.Staffanstorp.burglariesAndLighting;
import static se.medborgarlofte.pledge.domain.Staffanstorp.content;
import static se.medborgarlofte.pledge.domain.Staffanstorp.draft;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Thousands of random lives of a pledge, each step compared with the reference. */
class PledgeLifecycleModelTest {

    private static final int LIVES = 4_000;
    private static final int STEPS = 60;
    private static final List<String> PEOPLE = List.of("officer", "coordinator", "someone-with-two-hats");

    private final long seed = Long.getLong("pledge.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Set<PledgeState> visited = EnumSet.noneOf(PledgeState.class);
    private final Set<String> outcomes = new TreeSet<>();

    private Pledge pledge = draft();
    private ReferencePledge reference = new ReferencePledge(LAST_DAY);
    private String staleHash = "0".repeat(64);

    @Test
    void everyRandomLifeGoesAsTheReferenceSays() {
        System.out.println("PledgeLifecycleModelTest: -Dpledge.seed=" + seed);
        for (int life = 0; life < LIVES; life++) {
            pledge = draft();
            reference = new ReferencePledge(LAST_DAY);
            if (life % 2 == 0) {
                intoForce(life);
            }
            for (int step = 0; step < STEPS; step++) {
                takeAStep("seed %d, life %d, step %d".formatted(seed, life, step), randomStep());
            }
        }
        assertThat(visited).as("states visited").containsExactlyInAnyOrder(PledgeState.values());
        assertThat(outcomes)
                .as("outcomes seen")
                .containsExactlyInAnyOrder(
                        "Abandoned",
                        "Activated,ConcernsUsed",
                        "ActivitiesAreNotDone",
                        "AgreedByParty",
                        "AgreedByParty,Agreed",
                        "Amended",
                        "AmendmentDropped",
                        "AmendmentEndorsed",
                        "AmendmentEndorsed,Amended",
                        "AmendmentEndorsed,Concluded",
                        "AmendmentProposed",
                        "AnotherAmendmentIsPending",
                        "BoardDecided",
                        "BoardDecided,AmendmentDropped",
                        "ContentHasChanged",
                        "DecisionLiesAhead",
                        "DoesNotExtend",
                        "EffectiveAfterLastDay",
                        "EffectiveBeforeDecision",
                        "ErratumChangesMoreThanTexts",
                        "EvidenceLiesAhead",
                        "EvidenceRecorded",
                        "FellDue",
                        "HasLeftAlready",
                        "NoSuchActivity",
                        "NotYetDue",
                        "NotYetEffective",
                        "OnlyTheOneThatLeftReturns",
                        "ProblemIsNotInPicture",
                        "ReplacementIsMissing",
                        "Resumed",
                        "Revised",
                        "SamePersonForBothParties",
                        "SentForReview",
                        "SignedByParty",
                        "SignedByParty,Signed",
                        "StepNotAllowed",
                        "Suspended",
                        "Withdrawn",
                        ReferencePledge.NOTHING);
    }

    /** Half of the lives begin in force: few random ones come so far that a revision takes effect. */
    private void intoForce(int life) {
        String place = "seed %d, life %d, into force".formatted(seed, life);
        takeAStep(place, agree(Party.POLICE, "officer", currentHash(), BOARD_DAY));
        takeAStep(place, agree(Party.MUNICIPALITY, "coordinator", currentHash(), BOARD_DAY));
        takeAStep(place, decide(Staffanstorp.APPROVAL, BOARD_DAY));
        takeAStep(place, sign(Party.POLICE, "officer", currentHash(), BOARD_DAY));
        takeAStep(place, sign(Party.MUNICIPALITY, "coordinator", currentHash(), BOARD_DAY));
        takeAStep(place, activate(Staffanstorp.FIRST_DAY));
        assertThat(reference.state).isEqualTo(PledgeState.ACTIVE);
    }

    private void takeAStep(String when, Supplier<Expected> step) {
        Pledge before = pledge;
        String place = when + ", from " + before;
        Expected expected = step.get();
        String actual = outcome(expected.verdict());
        assertThat(actual).as(place).isEqualTo(expected.outcome());
        switch (expected.verdict()) {
            case Verdict.Accepted<Pledge, PledgeEvent> accepted -> pledge = accepted.state();
            case Verdict.Refused<Pledge, PledgeEvent> refused -> checkAllowedSteps(place, refused.refusal());
        }
        if (!currentHash().equals(currentHash(before))) {
            staleHash = currentHash(before);
        }
        compare(place);
        visited.add(pledge.stage().state());
        outcomes.add(actual);
    }

    private record Expected(Verdict<Pledge, PledgeEvent> verdict, String outcome) {}

    /** Steps that end a life are rare, so that the others have time to happen. */
    private Supplier<Expected> randomStep() {
        return switch (random.nextInt(60)) {
            case 0, 1, 2, 3 -> this::revise;
            case 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 -> agree(party(), person(), someHash(), someDay());
            case 16, 17, 18, 19, 20, 21, 22 ->
                decide(decision(BOARD_DAY.plusDays(random.nextInt(6))), BOARD_DAY.plusDays(random.nextInt(5)));
            case 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34 -> sign(party(), person(), someHash(), someDay());
            case 35, 36, 37, 38, 39, 40 ->
                activate(random.nextInt(4) == 0 ? LAST_DAY.plusDays(1) : BOARD_DAY.plusDays(random.nextInt(20)));
            case 41 -> this::withdraw;
            case 42, 43, 44 -> this::resume;
            case 45, 46 -> this::correct;
            case 47, 48 -> this::extend;
            case 49, 50 -> this::conclude;
            case 51 -> this::dropAmendment;
            case 52, 53, 54 -> this::record;
            case 55, 56, 57 -> this::fallDue;
            default -> () -> new Expected(pledge.sendForReview(), reference.sendForReview());
        };
    }

    private Expected revise() {
        boolean inPicture = random.nextInt(4) != 0;
        String title =
                random.nextBoolean() ? pledge.content().title().swedish() : "Rubrik " + random.nextInt(1_000_000);
        ConcernCategory problem = inPicture ? ConcernCategory.RESIDENTIAL_BURGLARY : ConcernCategory.TRAFFIC;
        PledgeContent edited = content(title, problem);
        boolean differs = !edited.equals(pledge.content());
        boolean differsFromProposed = !(pledge.amendment() instanceof Amendment.Revision proposed
                && proposed.content().equals(edited));
        return new Expected(
                pledge.revise(PICTURE_ID, approvedPicture(), edited, WHY),
                reference.revise(inPicture, differs, differsFromProposed, edited.validUntil()));
    }

    private Supplier<Expected> agree(Party party, String person, String hash, LocalDate today) {
        return () -> {
            boolean current = hash.equals(currentHash());
            return new Expected(
                    pledge.agree(hash, Endorsement.of(party, person, NOW), today),
                    reference.agree(party, person, current, today));
        };
    }

    private Supplier<Expected> decide(BoardDecision decision, LocalDate today) {
        return () -> new Expected(pledge.decide(decision, today, SECRETARY, NOW), reference.decide(decision, today));
    }

    private BoardDecision decision(LocalDate decidedOn) {
        return switch (random.nextInt(8)) {
            case 0 -> new BoardDecision.Rejection(decidedOn, null, null);
            case 1 -> new BoardDecision.Postponement(decidedOn, null, null);
            case 2 -> new BoardDecision.ReferralBack(decidedOn, null, null);
            default -> new BoardDecision.Approval(decidedOn, "§ 1", "KS 1", effectiveFrom(decidedOn));
        };
    }

    private LocalDate effectiveFrom(LocalDate decidedOn) {
        return switch (random.nextInt(6)) {
            case 0 -> decidedOn.minusDays(1);
            case 1 -> LAST_DAY.plusDays(400);
            case 2 -> LAST_DAY;
            default -> decidedOn.plusDays(random.nextInt(10));
        };
    }

    private Supplier<Expected> sign(Party party, String person, String hash, LocalDate today) {
        return () -> {
            boolean current = hash.equals(currentHash());
            return new Expected(
                    pledge.sign(hash, Endorsement.of(party, person, NOW), today),
                    reference.sign(party, person, current, today));
        };
    }

    private Supplier<Expected> activate(LocalDate today) {
        return () -> new Expected(pledge.activate(burglariesAndLighting(), today, NOW), reference.activate(today));
    }

    private Expected withdraw() {
        Party party = party();
        return new Expected(pledge.withdraw(new Withdrawal(party, WHY, person(), NOW)), reference.withdraw(party));
    }

    private Expected resume() {
        Party party = party();
        LocalDate today = someDay();
        return new Expected(pledge.resume(party, today), reference.resume(party, today));
    }

    private Expected correct() {
        boolean textsAlone = random.nextInt(3) != 0;
        PledgeContent now = pledge.content();
        PledgeContent mended = new PledgeContent(
                now.problemCategory(),
                new Bilingual("Rättad " + random.nextInt(1_000_000), now.title().english()),
                now.text(),
                now.cause(),
                now.activities(),
                now.indicators(),
                textsAlone ? now.validUntil() : now.validUntil().plusDays(1),
                now.english());
        return new Expected(pledge.correct(mended, WHY), reference.correct(textsAlone));
    }

    private Expected extend() {
        LocalDate until = pledge.content().validUntil().plusDays(random.nextInt(60) - 20);
        return new Expected(pledge.extend(until, WHY), reference.extend(until));
    }

    private Expected conclude() {
        Conclusion.Result result = Conclusion.Result.values()[random.nextInt(4)];
        Conclusion conclusion = new Conclusion(result, WHY, List.of(), random.nextBoolean() ? "another" : null);
        return new Expected(pledge.conclude(conclusion, BOARD_DAY), reference.conclude(conclusion));
    }

    private Expected dropAmendment() {
        return new Expected(pledge.dropAmendment(), reference.dropChange());
    }

    private Expected record() {
        Evidence shown = Evidence.shared(
                "e" + random.nextInt(5),
                random.nextInt(5) == 0 ? "a9" : "a1",
                Evidence.Kind.LOG,
                BOARD_DAY.plusDays(random.nextInt(5)),
                1,
                "",
                null,
                person(),
                NOW);
        LocalDate today = BOARD_DAY.plusDays(random.nextInt(5));
        return new Expected(pledge.record(shown, today), reference.record(shown, today));
    }

    private Expected fallDue() {
        LocalDate today = someDay();
        return new Expected(pledge.fallDue(today), reference.fallDue(today));
    }

    private LocalDate someDay() {
        return random.nextInt(3) == 0 ? LAST_DAY.plusDays(random.nextInt(60)) : BOARD_DAY.plusDays(random.nextInt(20));
    }

    private void compare(String place) {
        PledgeStage stage = pledge.stage();
        assertThat(stage.state()).as(place).isEqualTo(reference.state);
        assertThat(pledge.contentRevision()).as(place).isEqualTo(reference.contentRevision);
        assertThat(pledge.decisions()).as(place).hasSize(reference.decisions);
        assertThat(pledge.versions()).as(place).hasSize(reference.versions);
        assertThat(pledge.evidence()).as(place).hasSize(reference.evidence.size());
        assertThat(pledge.content().validUntil()).as(place).isEqualTo(reference.validUntil);
        assertThat(stage.effective().orElse(null)).as(place).isEqualTo(reference.effectiveFrom);
        Amendment.Kind kind =
                pledge.amendment() == null ? null : pledge.amendment().kind();
        assertThat(kind).as(place).isEqualTo(reference.change);
        for (Party party : Party.values()) {
            assertThat(stage.agreed().has(party)).as(place).isEqualTo(reference.agreed.containsKey(party));
            assertThat(stage.signed().has(party)).as(place).isEqualTo(reference.signed.containsKey(party));
        }
    }

    /** A refusal names the state and never offers the step that it refuses. */
    private void checkAllowedSteps(String place, Refusal refusal) {
        if (refusal instanceof Refusal.StepNotAllowed(PledgeStep step, PledgeState state, Set<PledgeStep> allowed)) {
            assertThat(state).as(place).isEqualTo(reference.state);
            assertThat(allowed).as(place).doesNotContain(step);
        }
    }

    private String someHash() {
        return random.nextInt(8) != 0 ? currentHash() : staleHash;
    }

    private String currentHash() {
        return currentHash(pledge);
    }

    private static String currentHash(Pledge pledge) {
        return pledge.amendmentHash().orElseGet(pledge::contentHash);
    }

    private static String outcome(Verdict<Pledge, PledgeEvent> verdict) {
        return switch (verdict) {
            case Verdict.Refused<Pledge, PledgeEvent> refused ->
                refused.refusal().getClass().getSimpleName();
            case Verdict.Accepted<Pledge, PledgeEvent> accepted
            when accepted.events().isEmpty() -> ReferencePledge.NOTHING;
            case Verdict.Accepted<Pledge, PledgeEvent> accepted ->
                accepted.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining(","));
        };
    }

    private Party party() {
        return Party.values()[random.nextInt(2)];
    }

    private String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }
}
