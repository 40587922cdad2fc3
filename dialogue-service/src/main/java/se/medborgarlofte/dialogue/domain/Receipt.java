package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One answer to the person who raised a concern.
 *
 * @param pictureId the situation picture that used the concern; null when it was only received
 * @param pledgeId the pledge that the concern led to; null before there is one
 * @param at when it happened
 * @param note what was done or why not, in the words of whoever did it; null when the kind says all
 * @param reason why nothing is done; only when it was declined
 */
public record Receipt(
        ReceiptKind kind,
        @Nullable String pictureId,
        @Nullable String pledgeId,
        Instant at,
        @Nullable SealedText note,
        @Nullable DeclineReason reason) {

    static final Comparator<Receipt> OLDEST_FIRST = Comparator.comparing(Receipt::at)
            .thenComparing(Receipt::subject, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The concern has come in. */
    public static Receipt received(Instant at) {
        return new Receipt(ReceiptKind.RECEIVED, null, null, at, null, null);
    }

    /** The concern is one of a situation picture's inputs. */
    public static Receipt inPicture(String pictureId, Instant at) {
        return new Receipt(ReceiptKind.IN_PICTURE, pictureId, null, at, null, null);
    }

    /** The concern led to a pledge, by way of a situation picture. */
    public static Receipt inPledge(String pictureId, String pledgeId, Instant at) {
        return new Receipt(ReceiptKind.IN_PLEDGE, pictureId, pledgeId, at, null, null);
    }

    /** Something was done about it. */
    public static Receipt actedOn(SealedText what, Instant at) {
        return new Receipt(ReceiptKind.ACTED_ON, null, null, at, what, null);
    }

    /** Nothing is done about it. */
    public static Receipt declined(DeclineReason reason, SealedText why, Instant at) {
        return new Receipt(ReceiptKind.DECLINED, null, null, at, why, reason);
    }

    /** Whoever raised it does not agree. */
    public static Receipt reopened(Instant at) {
        return new Receipt(ReceiptKind.REOPENED, null, null, at, null, null);
    }

    /** The same receipt with its note sealed for another concern. */
    public Receipt sealedAs(@Nullable SealedText newNote) {
        return new Receipt(kind, pictureId, pledgeId, at, newNote, reason);
    }

    /** Whether both tell of the same fact; the same fact told twice is one receipt, whatever its time says. */
    boolean tellsTheSameAs(Receipt other) {
        return kind == other.kind && Objects.equals(subject(), other.subject());
    }

    private @Nullable String subject() {
        return switch (kind) {
            case RECEIVED -> null;
            case IN_PICTURE -> pictureId;
            case IN_PLEDGE -> pledgeId;
            case ACTED_ON, DECLINED, REOPENED -> at.toString();
        };
    }
}
