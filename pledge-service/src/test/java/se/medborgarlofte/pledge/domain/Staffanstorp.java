package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.pledge.domain.PictureInput.Classification.INTERNAL;
import static se.medborgarlofte.pledge.domain.PictureInput.Classification.PUBLIC;
import static se.medborgarlofte.pledge.domain.PictureInput.Classification.RESTRICTED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The people, picture and pledge of the tests: Staffanstorp, autumn 2026. */
public final class Staffanstorp {

    public static final String CODE = "1230";
    public static final String ANALYST = "analyst-of-staffanstorp";
    public static final String COORDINATOR = "coordinator-of-staffanstorp";
    public static final String OFFICER = "officer-of-southern-region";
    public static final String CHIEF = "chief-of-southern-region";
    public static final String SECRETARY = "secretary-of-staffanstorp";
    public static final String PICTURE_ID = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01";

    public static final LocalDate BOARD_DAY = LocalDate.of(2026, 11, 30);
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 11, 30);
    public static final Instant NOW = Instant.parse("2026-11-30T15:00:00Z");

    static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    static final StatutoryParts PARTS = new StatutoryParts("Norr om järnvägen", "Grannsamverkan", "Stöldgods är okänt");
    static final BoardDecision APPROVAL = new BoardDecision.Approval(BOARD_DAY, "§ 214", "KS 2026/0412", FIRST_DAY);

    static final Bilingual WHY = new Bilingual("Läget har ändrats.", "Things have changed.");

    private Staffanstorp() {}

    static PictureInputs burglariesAndLighting() {
        return PictureInputs.from(List.of(
                new Concern("c1", ConcernCategory.RESIDENTIAL_BURGLARY),
                new Concern("c2", ConcernCategory.LIGHTING),
                new Concern("c3", ConcernCategory.RESIDENTIAL_BURGLARY)));
    }

    /** A picture that nobody has written in yet. */
    public static SituationPicture draftPicture() {
        return accepted(SituationPicture.open(CODE, YEAR, ANALYST));
    }

    /** A picture of burglaries (c1, c3) and lighting (c2), approved by the police. */
    public static SituationPicture approvedPicture() {
        return approvedPicture(burglariesAndLighting());
    }

    static SituationPicture approvedPicture(PictureInputs inputs) {
        return accepted(accepted(draftPicture().write(PARTS, ANALYST)).approve(inputs, OFFICER, NOW));
    }

    /** A pledge against burglaries. */
    public static PledgeContent content() {
        return content("Färre bostadsinbrott med märkDNA");
    }

    static PledgeContent content(String title) {
        return content(title, ConcernCategory.RESIDENTIAL_BURGLARY);
    }

    static PledgeContent content(String title, ConcernCategory problem) {
        return new PledgeContent(
                problem,
                new Bilingual(title, "Fewer dwelling burglaries"),
                new Bilingual("Vi märker och söker märkning.", "We mark and look for markings."),
                "Stöldgods är svårt att knyta till sin ägare.",
                List.of(Activity.once(
                        "a1", Party.POLICE, "Områdespolis", "UV-lampa i varje bil", new Period(FIRST_DAY, LAST_DAY))),
                List.of(Indicator.recorded(
                        "i1", "Bostadsinbrott", "antal per år", new BigDecimal("42"), new BigDecimal("30"), "Brå")),
                LAST_DAY,
                null);
    }

    /** A fresh draft. */
    public static Pledge draft() {
        return accepted(Pledge.draft(PICTURE_ID, approvedPicture(), content(), null));
    }

    /** A draft that both parties have agreed on. */
    public static Pledge agreed() {
        return agreed(draft());
    }

    static Pledge agreed(Pledge draft) {
        return after(
                draft,
                pledge -> pledge.agree(pledge.contentHash(), by(Party.POLICE, OFFICER), BOARD_DAY),
                pledge -> pledge.agree(pledge.contentHash(), by(Party.MUNICIPALITY, COORDINATOR), BOARD_DAY));
    }

    /** A pledge that the board has approved on 30 November. */
    public static Pledge decided() {
        return after(agreed(), pledge -> pledge.decide(APPROVAL, BOARD_DAY, SECRETARY, NOW));
    }

    /** A pledge that the board wants to decide on later. */
    public static Pledge postponed() {
        BoardDecision postponement = new BoardDecision.Postponement(BOARD_DAY, null, null);
        return after(agreed(), pledge -> pledge.decide(postponement, BOARD_DAY, SECRETARY, NOW));
    }

    /** A pledge that the board has said no to. */
    public static Pledge rejected() {
        BoardDecision rejection = new BoardDecision.Rejection(BOARD_DAY, "§ 214", null);
        return after(agreed(), pledge -> pledge.decide(rejection, BOARD_DAY, SECRETARY, NOW));
    }

    /** A pledge that both have signed. */
    public static Pledge signed() {
        return after(
                decided(),
                pledge -> pledge.sign(null, by(Party.POLICE, CHIEF), BOARD_DAY),
                pledge -> pledge.sign(null, by(Party.MUNICIPALITY, COORDINATOR), BOARD_DAY));
    }

    /** A pledge in force. */
    public static Pledge active() {
        return after(signed(), pledge -> pledge.activate(burglariesAndLighting(), FIRST_DAY, NOW));
    }

    /** A pledge in force whose one activity is shown to be done. */
    public static Pledge done() {
        return after(active(), pledge -> pledge.record(evidence("e1"), LAST_DAY));
    }

    /** A pledge whose activity is shown by what everybody, both parties, the police or the municipality may read. */
    public static Pledge shownToSome() {
        return after(
                active(),
                pledge -> pledge.record(classified("e1", PUBLIC, Party.POLICE), LAST_DAY),
                pledge -> pledge.record(classified("e2", INTERNAL, Party.POLICE), LAST_DAY),
                pledge -> pledge.record(classified("e3", RESTRICTED, Party.POLICE), LAST_DAY),
                pledge -> pledge.record(classified("e4", RESTRICTED, Party.MUNICIPALITY), LAST_DAY));
    }

    private static Evidence classified(String id, PictureInput.Classification classification, Party origin) {
        String note = "note of " + id;
        return new Evidence(
                id, "a1", Evidence.Kind.LOG, FIRST_DAY, 1, note, "ref of " + id, OFFICER, NOW, classification, origin);
    }

    static Evidence evidence(String id) {
        return Evidence.shared(
                id, "a1", Evidence.Kind.LOG, FIRST_DAY, 1, "Alla bilar har en lampa", null, OFFICER, NOW);
    }

    /** A pledge in force with a change that waits for the parties. */
    public static Pledge extending() {
        return after(active(), pledge -> pledge.extend(LAST_DAY.plusYears(1), WHY));
    }

    /** A pledge in force with a mended word that waits for the parties. */
    public static Pledge correcting() {
        return after(active(), pledge -> pledge.correct(content("Färre bostadsinbrott med märk-DNA"), WHY));
    }

    /** A pledge in force with a revision that is agreed, approved and signed, and whose day has not come. */
    public static Pledge revised() {
        BoardDecision approval = new BoardDecision.Approval(FIRST_DAY, "§ 3", "KS 2026/0412", FIRST_DAY.plusDays(9));
        Pledge agreed = endorsed(
                after(active(), pledge -> pledge.revise(PICTURE_ID, approvedPicture(), content("Mer"), WHY)),
                PledgeStep.AGREE);
        return endorsed(after(agreed, pledge -> pledge.decide(approval, FIRST_DAY, SECRETARY, NOW)), PledgeStep.SIGN);
    }

    /** The same after both have agreed to, or signed, the proposed change. */
    static Pledge endorsed(Pledge proposed, PledgeStep step) {
        return endorsed(proposed, step, FIRST_DAY);
    }

    static Pledge endorsed(Pledge proposed, PledgeStep step, LocalDate today) {
        String hash = proposed.amendmentHash().orElseThrow();
        return after(
                proposed,
                pledge -> endorse(pledge, step, hash, by(Party.POLICE, CHIEF), today),
                pledge -> endorse(pledge, step, hash, by(Party.MUNICIPALITY, COORDINATOR), today));
    }

    static Verdict<Pledge, PledgeEvent> endorse(
            Pledge pledge, PledgeStep step, String hash, Endorsement by, LocalDate today) {
        return step == PledgeStep.AGREE ? pledge.agree(hash, by, today) : pledge.sign(hash, by, today);
    }

    /** A pledge in force that the police have left. */
    public static Pledge suspended() {
        return after(active(), pledge -> pledge.withdraw(leaving(Party.POLICE)));
    }

    /** A pledge that both have left. */
    public static Pledge withdrawn() {
        return after(suspended(), pledge -> pledge.withdraw(leaving(Party.MUNICIPALITY)));
    }

    /** A draft that the municipality has left. */
    public static Pledge abandoned() {
        return after(draft(), pledge -> pledge.withdraw(leaving(Party.MUNICIPALITY)));
    }

    static Withdrawal leaving(Party party) {
        return new Withdrawal(party, WHY, party == Party.POLICE ? CHIEF : COORDINATOR, NOW);
    }

    /** A pledge whose last day is over. */
    public static Pledge due() {
        return after(active(), pledge -> pledge.fallDue(LAST_DAY.plusDays(1)));
    }

    /** A pledge that both say was done, and whose effect cannot be measured. */
    public static Pledge concluded() {
        Pledge proposed = after(
                after(done(), pledge -> pledge.fallDue(LAST_DAY.plusDays(1))),
                pledge -> pledge.conclude(conclusion(Conclusion.Result.FULFILLED), LAST_DAY.plusDays(1)));
        return endorsed(proposed, PledgeStep.SIGN, LAST_DAY.plusDays(2));
    }

    static Conclusion conclusion(Conclusion.Result result) {
        return new Conclusion(
                result,
                new Bilingual("Vi gjorde det vi lovade.", "We did what we promised."),
                List.of(new EffectFinding("i1", EffectVerdict.NOT_MEASURABLE)),
                null);
    }

    /** The agreement of Staffanstorp and the police, which nobody has signed. */
    public static CooperationAgreement agreement() {
        return accepted(CooperationAgreement.draft(
                CODE,
                List.of("Färre brott i hemmen"),
                List.of("Hela kommunen"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31)),
                "KS 2025/0311",
                null));
    }

    /** The same, signed by both. */
    public static CooperationAgreement signedAgreement() {
        return accepted(accepted(agreement().sign(by(Party.POLICE, CHIEF))).sign(by(Party.MUNICIPALITY, COORDINATOR)));
    }

    /** A plan against dark places. */
    public static ActionPlan plan() {
        return accepted(ActionPlan.draft(PICTURE_ID, approvedPicture(), List.of(measure(ConcernCategory.LIGHTING))));
    }

    static ActionPlan.Measure measure(ConcernCategory problem) {
        return new ActionPlan.Measure(
                "m1", problem, Party.MUNICIPALITY, "Gatuenheten", "Byt belysning", new Period(FIRST_DAY, LAST_DAY));
    }

    /** The same, decided. */
    public static ActionPlan decidedPlan() {
        return accepted(plan().decide(decision(BOARD_DAY), BOARD_DAY));
    }

    static ActionPlan.PlanDecision decision(LocalDate day) {
        return new ActionPlan.PlanDecision(day, "§ 215", "KS 2026/0413", SECRETARY, NOW);
    }

    /** The watch over Staffanstorp after a picture was not reviewed and an activity showed nothing. */
    public static AreaWatch watch() {
        return accepted(AreaWatch.over(CODE).look(alarms(), audience(), LAST_DAY));
    }

    /** What it told, at once and after it had been open for long. */
    public static Stream<WatchEvent> watchEvents() {
        return Stream.concat(
                events(AreaWatch.over(CODE).look(alarms(), audience(), LAST_DAY)).stream(),
                events(watch().look(alarms(), audience(), LAST_DAY.plusMonths(4))).stream());
    }

    static List<Alarm> alarms() {
        return List.of(
                new Alarm(Alarm.Kind.PICTURE_REVIEW, PICTURE_ID, "", LAST_DAY.plusMonths(2), Alarm.Urgency.SOON),
                new Alarm(Alarm.Kind.COOPERATION_AGREEMENT, "", "", null, Alarm.Urgency.NOW),
                new Alarm(Alarm.Kind.ACTIVITY_WITHOUT_EVIDENCE, "pledge", "a1", FIRST_DAY, Alarm.Urgency.NOW));
    }

    static AreaWatch.Audience audience() {
        Official coordinator = new Official(Official.Function.MUNICIPAL_COORDINATOR, COORDINATOR);
        return new AreaWatch.Audience(
                List.of(coordinator), List.of(coordinator, new Official(Official.Function.POLICE_CHIEF, CHIEF)));
    }

    static Endorsement by(Party party, String person) {
        return Endorsement.of(party, person, NOW);
    }

    @SafeVarargs
    static Pledge after(Pledge pledge, Function<Pledge, Verdict<Pledge, PledgeEvent>>... steps) {
        Pledge current = pledge;
        for (Function<Pledge, Verdict<Pledge, PledgeEvent>> step : steps) {
            current = accepted(step.apply(current));
        }
        return current;
    }

    static <S, E> S accepted(Verdict<S, E> verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted<S, E>) verdict).state();
    }

    static <S, E> List<E> events(Verdict<S, E> verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted<S, E>) verdict).events();
    }

    static Refusal refusal(Verdict<?, ?> verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused<?, ?>) verdict).refusal();
    }
}
