package se.medborgarlofte.property.application;

/** Fits weights to what people decided. Port: how that is done is the matching room's business. */
public interface WeightsLearning {

    /** Fits, measures, and releases what is not worse in any respect. */
    LearningRun run();
}
