package se.medborgarlofte.pledge.domain;

import java.util.Arrays;
import java.util.List;

/** What differs between two versions of a situation picture. */
public record PictureComparison(List<StatutoryPart> changedParts, List<ChangedProblem> problems) {

    /** A problem's concerns in both. */
    public record ChangedProblem(ConcernCategory category, int before, int after) {}

    /** Compares two versions with their inputs. */
    public static PictureComparison of(
            SituationPicture before, PictureInputs inputsBefore, SituationPicture after, PictureInputs inputsAfter) {
        List<StatutoryPart> parts = Arrays.stream(StatutoryPart.values())
                .filter(part -> !before.parts().text(part).equals(after.parts().text(part)))
                .toList();
        List<ChangedProblem> problems = Arrays.stream(ConcernCategory.values())
                .map(category -> new ChangedProblem(
                        category,
                        inputsBefore.concernIdsOf(category).size(),
                        inputsAfter.concernIdsOf(category).size()))
                .filter(problem -> problem.before() != problem.after())
                .toList();
        return new PictureComparison(parts, problems);
    }
}
