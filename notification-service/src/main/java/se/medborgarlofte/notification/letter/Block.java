package se.medborgarlofte.notification.letter;

import java.util.List;
import java.util.function.UnaryOperator;

/** A part of a text. */
sealed interface Block {

    /** The same block with its words changed, for instance filled in. */
    Block with(UnaryOperator<String> change);

    record Paragraph(String text) implements Block {
        @Override
        public Block with(UnaryOperator<String> change) {
            return new Paragraph(change.apply(text));
        }
    }

    record Bullets(List<String> items) implements Block {
        @Override
        public Block with(UnaryOperator<String> change) {
            return new Bullets(items.stream().map(change).toList());
        }
    }

    /** A link on a line of its own; its label says where it leads, for those who hear the links read out. */
    record Link(String label, String address) implements Block {
        @Override
        public Block with(UnaryOperator<String> change) {
            return new Link(change.apply(label), change.apply(address));
        }
    }

    /** Stands above what belongs together. */
    record Heading(String text) implements Block {
        @Override
        public Block with(UnaryOperator<String> change) {
            return new Heading(change.apply(text));
        }
    }

    /** A block that is there only when the facts of a place are. */
    record Conditional(String place, Block block) implements Block {
        @Override
        public Block with(UnaryOperator<String> change) {
            return new Conditional(place, block.with(change));
        }
    }
}
