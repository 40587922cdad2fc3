package se.medborgarlofte.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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
                List.of(new Activity(
                        Party.POLICE, "Områdespolis", "UV-lampa i varje bil", new Period(FIRST_DAY, LAST_DAY))),
                List.of(new Indicator(
                        "Bostadsinbrott", "antal per år", new BigDecimal("42"), new BigDecimal("30"), "Brå")),
                LAST_DAY);
    }

    /** A fresh draft. */
    public static Pledge draft() {
        return accepted(Pledge.draft(PICTURE_ID, approvedPicture(), content()));
    }

    /** A draft that both parties have agreed on. */
    public static Pledge agreed() {
        return agreed(draft());
    }

    static Pledge agreed(Pledge draft) {
        return after(
                draft,
                pledge -> pledge.agree(pledge.contentHash(), by(Party.POLICE, OFFICER)),
                pledge -> pledge.agree(pledge.contentHash(), by(Party.MUNICIPALITY, COORDINATOR)));
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
                pledge -> pledge.sign(by(Party.POLICE, CHIEF)),
                pledge -> pledge.sign(by(Party.MUNICIPALITY, COORDINATOR)));
    }

    /** A pledge in force. */
    public static Pledge active() {
        return after(signed(), pledge -> pledge.activate(burglariesAndLighting(), FIRST_DAY, NOW));
    }

    static Endorsement by(Party party, String person) {
        return new Endorsement(party, person, NOW);
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
