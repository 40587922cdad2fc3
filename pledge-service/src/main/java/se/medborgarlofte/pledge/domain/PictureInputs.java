package se.medborgarlofte.pledge.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;

/** The concerns of a picture as problems, the one with most concerns first. */
public record PictureInputs(List<PictureProblem> problems) {

    public PictureInputs {
        problems = List.copyOf(problems);
    }

    /** Counts and ranks. The same concerns in any order give the same inputs. */
    public static PictureInputs from(Collection<Concern> concerns) {
        return new PictureInputs(concerns.stream()
                .sorted(comparing(Concern::id))
                .collect(groupingBy(Concern::category, mapping(Concern::id, toList())))
                .entrySet()
                .stream()
                .map(entry -> new PictureProblem(entry.getKey(), entry.getValue()))
                .sorted(comparingInt(PictureProblem::concerns).reversed().thenComparing(PictureProblem::category))
                .toList());
    }

    /** The categories that occur, most concerns first. */
    public List<ConcernCategory> categories() {
        return problems.stream().map(PictureProblem::category).toList();
    }

    List<String> concernIds() {
        return problems.stream()
                .flatMap(problem -> problem.concernIds().stream())
                .toList();
    }

    List<String> concernIdsOf(ConcernCategory category) {
        return problems.stream()
                .filter(problem -> problem.category() == category)
                .flatMap(problem -> problem.concernIds().stream())
                .toList();
    }
}
