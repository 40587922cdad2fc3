package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of a pledge in force, on its way through those who must agree to it. Until then the pledge stands. */
public sealed interface Amendment {

    /** A spelling error is mended: texts alone, approved by each party. */
    record Erratum(PledgeContent content, Bilingual note, Endorsements agreements) implements Amendment {}

    /** A new last day, signed by each party. */
    record Extension(LocalDate validUntil, Bilingual note, Endorsements signatures) implements Amendment {}

    /**
     * A new content: agreed by each party, approved by the board and signed again.
     *
     * @param effectiveFrom the day it takes effect, once the board has approved it
     */
    record Revision(
            PictureBasis basis,
            PledgeContent content,
            Bilingual note,
            Endorsements agreements,
            @Nullable LocalDate effectiveFrom,
            Endorsements signatures)
            implements Amendment {

        private Revision agreed(Endorsements given) {
            return new Revision(basis, content, note, given, effectiveFrom, signatures);
        }

        private Revision signed(Endorsements given) {
            return new Revision(basis, content, note, agreements, effectiveFrom, given);
        }

        /** As it is proposed: nobody has agreed. */
        static Revision proposed(PictureBasis basis, PledgeContent content, Bilingual note) {
            return new Revision(basis, content, note, Endorsements.NONE, null, Endorsements.NONE);
        }
    }

    /** The end: what became of the pledge, signed by each party. */
    record Closing(Conclusion conclusion, Endorsements signatures) implements Amendment {}

    /** What kinds there are, as readers see them. */
    enum Kind {
        ERRATUM,
        EXTENSION,
        REVISION,
        CONCLUSION
    }

    /** Its kind. */
    default Kind kind() {
        return switch (this) {
            case Erratum _ -> Kind.ERRATUM;
            case Extension _ -> Kind.EXTENSION;
            case Revision _ -> Kind.REVISION;
            case Closing _ -> Kind.CONCLUSION;
        };
    }

    /** The step it waits for. */
    default PledgeStep awaits() {
        return switch (this) {
            case Erratum _ -> PledgeStep.AGREE;
            case Extension _, Closing _ -> PledgeStep.SIGN;
            case Revision revision -> awaits(revision);
        };
    }

    private static PledgeStep awaits(Revision revision) {
        if (!revision.agreements.complete()) {
            return PledgeStep.AGREE;
        }
        if (revision.effectiveFrom == null) {
            return PledgeStep.DECIDE;
        }
        return revision.signatures.complete() ? PledgeStep.ACTIVATE : PledgeStep.SIGN;
    }

    /** The agreements or signatures that it is gathering at the moment. */
    default Endorsements endorsements() {
        return switch (this) {
            case Erratum erratum -> erratum.agreements;
            case Extension extension -> extension.signatures;
            case Closing closing -> closing.signatures;
            case Revision revision -> revision.agreements.complete() ? revision.signatures : revision.agreements;
        };
    }

    /** The same with other agreements or signatures in place of those it is gathering. */
    default Amendment with(Endorsements given) {
        return switch (this) {
            case Erratum erratum -> new Erratum(erratum.content, erratum.note, given);
            case Extension extension -> new Extension(extension.validUntil, extension.note, given);
            case Closing closing -> new Closing(closing.conclusion, given);
            case Revision revision -> revision.agreements.complete() ? revision.signed(given) : revision.agreed(given);
        };
    }
}
