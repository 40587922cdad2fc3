package se.medborgarlofte.property.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** An operator has the weights learn from what people decided. */
@Service
public class LearnWeights {
    private final Access access;
    private final AuditLog audit;
    private final WeightsLearning learning;

    LearnWeights(Access access, AuditLog audit, WeightsLearning learning) {
        this.access = access;
        this.audit = audit;
        this.learning = learning;
    }

    public LearningRun learn(Caller caller) {
        access.require(PropertyOperation.OPERATE_MATCHING, caller, Resource.anywhere());
        LearningRun run = learning.run();
        Map<String, String> details = Map.of("outcome", run.outcome().name());
        audit.append("matching", caller.personId(), "learn", "weights-" + run.weights(), details);
        return run;
    }
}
