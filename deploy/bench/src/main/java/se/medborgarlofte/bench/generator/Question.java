package se.medborgarlofte.bench.generator;

import java.util.Optional;
import se.medborgarlofte.matching.thing.Thing;

/**
 * A thing that was found, and which of the reported things it is.
 *
 * @param answer the id of the reported thing; empty when none of them is right
 */
public record Question(QuestionKind kind, Thing found, Optional<String> answer) {}
