package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.Staffanstorp.BOARD_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.LAST_DAY;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;
import static se.medborgarlofte.pledge.domain.Staffanstorp.SECRETARY;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Thousands of random lives of a pledge, each step compared with the reference. */
class PledgeLifecycleModelTest {

    private static final int LIVES = 3_000;
    private static final int STEPS = 40;
    private static final List<String> PEOPLE = List.of("officer", "coordinator", "someone-with-two-hats");

    private final long seed = Long.getLong("pledge.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Set<PledgeState> visited = EnumSet.noneOf(PledgeState.class);
    private final Set<String> outcomes = new TreeSet<>();

    private Pledge pledge = draft();
    private ReferencePledge reference = new ReferencePledge();
    private String staleHash = "0".repeat(64);

    @Test
    void everyRandomLifeGoesAsTheReferenceSays() {
        System.out.println("PledgeLifecycleModelTest: -Dpledge.seed=" + seed);
        for (int life = 0; life < LIVES; life++) {
            pledge = draft();
            reference = new ReferencePledge();
            for (int step = 0; step < STEPS; step++) {
                takeAStep(life, step);
            }
        }
        assertThat(visited).as("states visited").containsExactlyInAnyOrder(PledgeState.values());
        assertThat(outcomes)
                .as("outcomes seen")
                .containsExactlyInAnyOrder(
                        "Activated,ConcernsUsed",
                        "AgreedByParty",
                        "AgreedByParty,Agreed",
                        "BoardDecided",
                        "ContentHasChanged",
                        "DecisionLiesAhead",
                        "EffectiveAfterLastDay",
                        "EffectiveBeforeDecision",
                        "NotYetEffective",
                        "ProblemIsNotInPicture",
                        "Revised",
                        "SamePersonForBothParties",
                        "SignedByParty",
                        "SignedByParty,Signed",
                        "StepNotAllowed",
                        ReferencePledge.NOTHING);
    }

    private void takeAStep(int life, int step) {
        Pledge before = pledge;
        String place = "seed %d, life %d, step %d, from %s".formatted(seed, life, step, before);
        Expected expected = randomStep();
        String actual = outcome(expected.verdict());
        assertThat(actual).as(place).isEqualTo(expected.outcome());
        switch (expected.verdict()) {
            case Verdict.Accepted<Pledge, PledgeEvent> accepted -> pledge = accepted.state();
            case Verdict.Refused<Pledge, PledgeEvent> refused -> checkAllowedSteps(place, refused.refusal());
        }
        if (!pledge.contentHash().equals(before.contentHash())) {
            staleHash = before.contentHash();
        }
        compare(place);
        visited.add(pledge.stage().state());
        outcomes.add(actual);
    }

    private record Expected(Verdict<Pledge, PledgeEvent> verdict, String outcome) {}

    private Expected randomStep() {
        return switch (random.nextInt(12)) {
            case 0 -> revise();
            case 1, 2, 3, 4 -> agree();
            case 5, 6 -> decide();
            case 7, 8, 9 -> sign();
            default -> activate();
        };
    }

    private Expected revise() {
        boolean inPicture = random.nextInt(4) != 0;
        String title =
                random.nextBoolean() ? pledge.content().title().swedish() : "Rubrik " + random.nextInt(1_000_000);
        ConcernCategory problem = inPicture ? ConcernCategory.RESIDENTIAL_BURGLARY : ConcernCategory.TRAFFIC;
        PledgeContent edited = content(title, problem);
        boolean differs = !edited.equals(pledge.content());
        return new Expected(pledge.revise(approvedPicture(), edited), reference.revise(inPicture, differs));
    }

    private Expected agree() {
        Party party = party();
        String person = person();
        boolean current = random.nextInt(5) != 0;
        String hash = current ? pledge.contentHash() : staleHash;
        return new Expected(
                pledge.agree(hash, new Endorsement(party, person, NOW)),
                reference.agree(party, person, hash.equals(pledge.contentHash())));
    }

    private Expected decide() {
        LocalDate today = BOARD_DAY.plusDays(random.nextInt(5));
        BoardDecision decision = decision(BOARD_DAY.plusDays(random.nextInt(6)));
        return new Expected(
                pledge.decide(decision, today, SECRETARY, NOW), reference.decide(decision, today, LAST_DAY));
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
            case 1 -> LAST_DAY.plusDays(1);
            case 2 -> LAST_DAY;
            default -> decidedOn.plusDays(random.nextInt(10));
        };
    }

    private Expected sign() {
        Party party = party();
        String person = person();
        return new Expected(pledge.sign(new Endorsement(party, person, NOW)), reference.sign(party, person));
    }

    private Expected activate() {
        LocalDate today = BOARD_DAY.plusDays(random.nextInt(20));
        return new Expected(pledge.activate(burglariesAndLighting(), today, NOW), reference.activate(today));
    }

    private void compare(String place) {
        PledgeStage stage = pledge.stage();
        assertThat(stage.state()).as(place).isEqualTo(reference.state);
        assertThat(pledge.contentRevision()).as(place).isEqualTo(reference.contentRevision);
        assertThat(pledge.decisions()).as(place).hasSize(reference.decisions);
        assertThat(stage.effective().orElse(null)).as(place).isEqualTo(reference.effectiveFrom);
        for (Party party : Party.values()) {
            assertThat(stage.agreements().has(party)).as(place).isEqualTo(reference.agreed.containsKey(party));
            assertThat(stage.signatures().has(party)).as(place).isEqualTo(reference.signed.containsKey(party));
        }
    }

    /** A refusal names the state and never offers the step that it refuses. */
    private void checkAllowedSteps(String place, Refusal refusal) {
        if (refusal instanceof Refusal.StepNotAllowed(PledgeStep step, PledgeState state, Set<PledgeStep> allowed)) {
            assertThat(state).as(place).isEqualTo(reference.state);
            assertThat(allowed).as(place).doesNotContain(step);
        }
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
