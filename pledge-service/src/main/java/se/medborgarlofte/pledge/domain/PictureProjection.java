package se.medborgarlofte.pledge.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One situation picture as one audience may see it. What an audience may not see is not there, not even as a number.
 *
 * @param parts the statutory texts; not for the public
 * @param problems with their concerns; to the public without the numbers of small ones
 */
public record PictureProjection(
        Audience audience,
        String municipalityCode,
        Period period,
        int version,
        @Nullable StatutoryParts parts,
        List<ProjectedProblem> problems,
        List<PictureInput> inputs) {

    /** The fewest that the public may see a number of. */
    static final int FEWEST = 5;

    /**
     * A problem.
     *
     * @param concerns absent when there are so few that somebody might be recognised
     */
    public record ProjectedProblem(
            ConcernCategory category, @Nullable Integer concerns) {}

    /** The picture for an audience. */
    public static PictureProjection of(
            Audience audience, SituationPicture picture, PictureInputs counted, List<PictureInput> inputs) {
        return new PictureProjection(
                audience,
                picture.municipalityCode(),
                picture.period(),
                picture.version(),
                audience == Audience.PUBLIC ? null : picture.parts(),
                counted.problems().stream()
                        .map(problem -> projected(audience, problem))
                        .toList(),
                inputs.stream().filter(input -> visible(audience, input)).toList());
    }

    private static ProjectedProblem projected(Audience audience, PictureProblem problem) {
        boolean few = audience == Audience.PUBLIC && problem.concerns() < FEWEST;
        return new ProjectedProblem(problem.category(), few ? null : problem.concerns());
    }

    private static boolean visible(Audience audience, PictureInput input) {
        return switch (audience) {
            case PUBLIC -> input.classification() == PictureInput.Classification.PUBLIC;
            case PARTNERS -> input.visibleTo(Party.MUNICIPALITY);
            case POLICE -> input.visibleTo(Party.POLICE);
        };
    }
}
