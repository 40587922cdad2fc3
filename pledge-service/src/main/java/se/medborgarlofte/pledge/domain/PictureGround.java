package se.medborgarlofte.pledge.domain;

import java.util.List;
import java.util.Optional;

/** A pledge stands on an approved picture and answers a problem that the picture shows. */
final class PictureGround {

    private PictureGround() {}

    static Optional<Refusal> refusal(SituationPicture picture, PledgeContent content) {
        return switch (picture.stage()) {
            case PictureStage.Draft() -> Optional.of(new Refusal.PictureIsNotApproved());
            case PictureStage.Approved approved -> refusal(approved.inputs(), content.problemCategory());
        };
    }

    static Optional<Refusal> refusal(SituationPicture picture, List<ConcernCategory> answered) {
        return switch (picture.stage()) {
            case PictureStage.Draft() -> Optional.of(new Refusal.PictureIsNotApproved());
            case PictureStage.Approved approved ->
                answered.stream()
                        .flatMap(problem -> refusal(approved.inputs(), problem).stream())
                        .findFirst();
        };
    }

    private static Optional<Refusal> refusal(PictureInputs inputs, ConcernCategory wanted) {
        return inputs.categories().contains(wanted)
                ? Optional.empty()
                : Optional.of(new Refusal.ProblemIsNotInPicture(wanted, inputs.categories()));
    }
}
