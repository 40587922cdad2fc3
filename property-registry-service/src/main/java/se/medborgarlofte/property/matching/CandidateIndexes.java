package se.medborgarlofte.property.matching;

import java.nio.file.Path;
import se.medborgarlofte.matching.index.CandidateIndex;

/** Opens the index of one side. */
@FunctionalInterface
interface CandidateIndexes {

    CandidateIndex open(Path folder);
}
