package se.medborgarlofte.notification.application;

import java.util.List;
import se.medborgarlofte.http.Problem;

/** A text is saved only when it can be filled in, in both languages: nothing fails when it is sent. */
final class Flawless {

    private Flawless() {}

    /**
     * Refuses what cannot be filled in.
     *
     * @throws Problem 422 that names the language and the fault
     */
    static void require(List<TextProof.Proof> proofs) {
        Problem problem = Problem.of(NotificationProblem.TEXT_NOT_USABLE);
        boolean faulty = false;
        for (TextProof.Proof proof : proofs) {
            if (proof instanceof TextProof.Proof.Faulty(var language, var fault)) {
                faulty = true;
                String place = switch (language) {
                    case SWEDISH -> "/swedish";
                    case ENGLISH -> "/english";
                };
                problem.error(place, "text-fault", fault);
            }
        }
        if (faulty) {
            throw problem;
        }
    }
}
