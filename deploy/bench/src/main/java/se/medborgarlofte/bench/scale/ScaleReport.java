package se.medborgarlofte.bench.scale;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.medborgarlofte.bench.generator.QuestionKind;
import se.medborgarlofte.bench.scale.Latencies.Milliseconds;
import se.medborgarlofte.bench.scale.Ranks.Recall;

/**
 * All that one run measured.
 *
 * @param found how many found things the other side's index held
 * @param answers with retrieving, loading what is compared, scoring and choosing; the question is normalised already
 * @param visible from a changed report to the answer that knows it: normalised, put, made visible, asked
 * @param rematchHours to ask a million found things against this index on the threads of {@code questionsPerSecond}
 */
record ScaleReport(
        long items,
        long seed,
        long found,
        String machine,
        Build build,
        List<KindFigures> kinds,
        Milliseconds answers,
        Milliseconds normalising,
        double questionsPerSecond,
        int threads,
        double rematchHours,
        Milliseconds visible,
        Trust untaught,
        Trust goods,
        Trust taught,
        Memory memory) {

    /**
     * @param itemsPerSecond made, normalised and put on all processors
     * @param processorMicros used for each thing, on all processors together
     * @param makingShare of the processor time of building that making the things took
     */
    record Build(
            double seconds, double itemsPerSecond, double processorMicros, double makingShare, double bytesPerItem) {

        /** For an index to keep, so that whoever asks it again can tell how it was built. */
        Map<String, String> notes() {
            return Map.of(
                    "seconds", String.valueOf(seconds),
                    "itemsPerSecond", String.valueOf(itemsPerSecond),
                    "processorMicros", String.valueOf(processorMicros),
                    "makingShare", String.valueOf(makingShare),
                    "bytesPerItem", String.valueOf(bytesPerItem));
        }

        static Build noted(Map<String, String> notes) {
            ToDoubleFunction<String> value = name -> Double.parseDouble(notes.getOrDefault(name, "NaN"));
            return new Build(
                    value.applyAsDouble("seconds"),
                    value.applyAsDouble("itemsPerSecond"),
                    value.applyAsDouble("processorMicros"),
                    value.applyAsDouble("makingShare"),
                    value.applyAsDouble("bytesPerItem"));
        }
    }

    /** One kind of question, asked of the engine and of the plain searches. */
    record KindFigures(QuestionKind kind, int questions, Way engine, Way bm25, Way moreLikeThis, Claims claims) {}

    /** Recall is of the right answer, or of nothing where nothing is right. */
    record Way(Recall recall, Milliseconds milliseconds) {}

    /**
     * How often the engine was sure, and how often it was right then.
     *
     * @param claimed share of questions with an answer of probability 0.5 or more
     * @param right share of those that were right
     */
    record Claims(double claimed, double right) {}

    /**
     * How far the probability of each first answer can be trusted when nine of ten found things were never reported.
     *
     * @param calibrationError expected, over ten bands
     * @param sureAndRight precision of answers of probability 0.9 or more
     * @param sure share of all questions that are answered so
     */
    record Trust(double calibrationError, double brier, double sureAndRight, double sure) {}
}
