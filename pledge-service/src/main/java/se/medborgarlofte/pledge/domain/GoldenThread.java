package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole chain of an area: concern, picture, problem, pledge, cause, activity, evidence, indicator, outcome. */
public final class GoldenThread {

    /** How long a pledge may wait for its follow-up before somebody is told. */
    static final int DAYS_TO_FOLLOW_UP = 60;

    private final PictureOfThread picture;
    private final List<PledgeWithEffect> pledges;
    private final LocalDate today;

    /**
     * The newest approved picture of the area.
     *
     * @param id empty when there is none
     */
    public record PictureOfThread(String id, PictureInputs inputs, LocalDate since) {

        /** No picture was approved. */
        public static PictureOfThread none(LocalDate today) {
            return new PictureOfThread("", new PictureInputs(List.of()), today);
        }
    }

    /**
     * A pledge with what its figures say, and when it last changed its stage.
     *
     * @param planned measures of the area's action plan count as pledges do: they answer a problem
     */
    public record PledgeWithEffect(String id, Pledge pledge, List<EffectFinding> effects) {

        private boolean lives() {
            return switch (pledge.stage().state()) {
                case REJECTED, ABANDONED, WITHDRAWN, CONCLUDED -> false;
                case DRAFT, IN_REVIEW, AGREED, POSTPONED, DECIDED, SIGNED, ACTIVE, SUSPENDED, FOLLOW_UP_DUE -> true;
            };
        }

        private boolean stands() {
            return pledge.stage() instanceof PledgeStage.Active || pledge.stage() instanceof PledgeStage.FollowUpDue;
        }
    }

    /** The thread on a day. */
    public GoldenThread(PictureOfThread picture, List<PledgeWithEffect> pledges, LocalDate today) {
        this.picture = picture;
        this.pledges = List.copyOf(pledges);
        this.today = today;
    }

    /** Every strand, the problem with most concerns first; problems without a pledge are strands that end at once. */
    public List<Strand> threads() {
        Stream<Strand> fromPledges = pledges.stream().flatMap(this::threads);
        Stream<Strand> alone = picture.inputs().problems().stream()
                .filter(problem -> pledges.stream().noneMatch(each -> answers(each, problem.category())))
                .map(problem -> new Strand(problem.category(), problem.concerns(), null, null, null, null, null));
        return Stream.concat(fromPledges, alone)
                .sorted(Comparator.comparingInt(Strand::concerns).reversed().thenComparing(Strand::problem))
                .toList();
    }

    private Stream<Strand> threads(PledgeWithEffect each) {
        Pledge pledge = each.pledge();
        Strand.PledgeOfStrand end = new Strand.PledgeOfStrand(
                each.id(),
                pledge.stage().state(),
                pledge.content().title().swedish(),
                pledge.content().cause(),
                pledge.basis().pictureId());
        return pledge.content().activities().stream().flatMap(activity -> threads(each, end, activity));
    }

    private Stream<Strand> threads(PledgeWithEffect each, Strand.PledgeOfStrand end, Activity activity) {
        ActivityProgress progress = ActivityProgress.of(activity, each.pledge().evidence(), today);
        List<Indicator> served = each.pledge().content().indicators().stream()
                .filter(indicator -> activity.serves().contains(indicator.key()))
                .toList();
        if (served.isEmpty()) {
            return Stream.of(thread(each, end, activity, progress, null));
        }
        return served.stream().map(indicator -> thread(each, end, activity, progress, indicator));
    }

    private Strand thread(
            PledgeWithEffect each,
            Strand.PledgeOfStrand end,
            Activity activity,
            ActivityProgress progress,
            @Nullable Indicator indicator) {
        ConcernCategory problem = each.pledge().content().problemCategory();
        return new Strand(
                problem,
                concerns(problem),
                end,
                activity,
                progress,
                indicator,
                indicator == null ? null : verdict(each, indicator));
    }

    private static EffectVerdict verdict(PledgeWithEffect each, Indicator indicator) {
        return each.effects().stream()
                .filter(effect -> effect.indicatorKey().equals(indicator.key()))
                .map(EffectFinding::verdict)
                .findFirst()
                .orElse(EffectVerdict.NOT_MEASURABLE);
    }

    private int concerns(ConcernCategory problem) {
        return picture.inputs().problems().stream()
                .filter(each -> each.category() == problem)
                .mapToInt(PictureProblem::concerns)
                .sum();
    }

    private static boolean answers(PledgeWithEffect each, ConcernCategory problem) {
        return each.lives() && each.pledge().content().problemCategory() == problem;
    }

    /**
     * Every place where the chain is broken.
     *
     * @param plannedFor the problems that a measure of the area's action plan answers
     */
    public List<Gap> gaps(Set<ConcernCategory> plannedFor) {
        return Stream.of(
                        problemsWithoutMeasure(plannedFor),
                        pledges.stream().filter(PledgeWithEffect::lives).flatMap(this::measureWithoutProblem),
                        pledges.stream().filter(PledgeWithEffect::stands).flatMap(this::gapsOfActivities),
                        pledges.stream().flatMap(this::withoutFollowUp))
                .flatMap(gaps -> gaps)
                .toList();
    }

    private Stream<Gap> problemsWithoutMeasure(Set<ConcernCategory> plannedFor) {
        return picture.inputs().categories().stream()
                .filter(problem -> !plannedFor.contains(problem))
                .filter(problem -> pledges.stream().noneMatch(each -> answers(each, problem)))
                .map(problem ->
                        new Gap(Gap.Kind.PROBLEM_WITHOUT_MEASURE, picture.id(), problem.name(), picture.since()));
    }

    private Stream<Gap> measureWithoutProblem(PledgeWithEffect each) {
        ConcernCategory problem = each.pledge().content().problemCategory();
        return picture.id().isEmpty() || picture.inputs().categories().contains(problem)
                ? Stream.empty()
                : Stream.of(new Gap(Gap.Kind.MEASURE_WITHOUT_PROBLEM, each.id(), problem.name(), picture.since()));
    }

    private Stream<Gap> gapsOfActivities(PledgeWithEffect each) {
        return each.pledge().content().activities().stream()
                .flatMap(activity -> Stream.of(
                                withoutEvidence(each, activity),
                                withoutIndicator(each, activity),
                                withoutSuccessor(each, activity))
                        .flatMap(gaps -> gaps));
    }

    /** Half of an activity's time may pass before anything must show. */
    private Stream<Gap> withoutEvidence(PledgeWithEffect each, Activity activity) {
        long days = activity.period().from().until(activity.period().to(), ChronoUnit.DAYS);
        LocalDate halfway = activity.period().from().plusDays(days / 2);
        int done =
                ActivityProgress.of(activity, each.pledge().evidence(), today).done();
        return done == 0 && today.isAfter(halfway)
                ? Stream.of(new Gap(Gap.Kind.ACTIVITY_WITHOUT_EVIDENCE, each.id(), activity.key(), halfway))
                : Stream.empty();
    }

    private Stream<Gap> withoutIndicator(PledgeWithEffect each, Activity activity) {
        return activity.serves().isEmpty()
                ? Stream.of(new Gap(
                        Gap.Kind.ACTIVITY_WITHOUT_INDICATOR,
                        each.id(),
                        activity.key(),
                        activity.period().from()))
                : Stream.empty();
    }

    private Stream<Gap> withoutSuccessor(PledgeWithEffect each, Activity activity) {
        LocalDate end = activity.period().to();
        boolean endsEarly = end.isBefore(each.pledge().content().validUntil());
        return activity.successor() == null && endsEarly && today.isAfter(end)
                ? Stream.of(new Gap(Gap.Kind.ACTIVITY_WITHOUT_SUCCESSOR, each.id(), activity.key(), end))
                : Stream.empty();
    }

    private Stream<Gap> withoutFollowUp(PledgeWithEffect each) {
        LocalDate end = each.pledge().content().validUntil();
        return each.pledge().stage() instanceof PledgeStage.FollowUpDue
                        && today.isAfter(end.plusDays(DAYS_TO_FOLLOW_UP))
                ? Stream.of(new Gap(Gap.Kind.PLEDGE_WITHOUT_FOLLOW_UP, each.id(), "", end))
                : Stream.empty();
    }
}
