package se.medborgarlofte.matching.score;

/** One measured likeness or difference of two things. Zero is always neutral: not known, or telling nothing. */
public enum Feature {
    /** Nats for the best alignment of two numbers on the things. */
    CODE(Field.CODE),
    /** One when both carry numbers of a kind and no two of them fit. */
    CODE_DIFFERS(Field.CODE),
    /** Nats for the same marking or number plate. */
    MARKING(Field.MARKING),
    MARKING_DIFFERS(Field.MARKING),
    /** Nats for the same inscription, or for a part of it. */
    ENGRAVING(Field.ENGRAVING),
    ENGRAVING_DIFFERS(Field.ENGRAVING),
    /** Nats for the same code on a sticker or a tag. */
    LABEL(Field.MARK),
    /** Nats for the rarest word that both use of what tells the thing from others of its kind. */
    MARK_WORD(Field.MARK),
    /** Nats for what the attributes share, jointly, shared out among them. */
    KIND_SAME(Field.KIND),
    BRAND_SAME(Field.BRAND),
    MODEL_SAME(Field.MODEL),
    COLOUR_SAME(Field.COLOUR),
    MATERIAL_SAME(Field.MATERIAL),
    /** One when stated on both sides and far apart; less when near, or read out of text. */
    KIND_DIFFERS(Field.KIND),
    BRAND_DIFFERS(Field.BRAND),
    MODEL_DIFFERS(Field.MODEL),
    COLOUR_DIFFERS(Field.COLOUR),
    MATERIAL_DIFFERS(Field.MATERIAL),
    /** How much of the two heads' information is shared, from 0 to 1. */
    HEAD_SHARED(Field.HEAD),
    /** How much of the question's head is found anywhere in the candidate, from 0 to 1. */
    HEAD_FOUND(Field.HEAD),
    /** How much of the candidate's head is found anywhere in the question, from 0 to 1. */
    HEAD_ACCOUNTED(Field.HEAD),
    /** Information that the heads share, against what it takes to single out one thing; 1 is enough. */
    HEAD_NATS(Field.HEAD),
    /** The rarest code that the heads share (letters and digits mixed), against what singles out one thing. */
    HEAD_CODE(Field.HEAD),
    /** One when both heads have such codes and share none. */
    HEAD_CODE_DIFFERS(Field.HEAD),
    /** How many of the numbers in the heads differ, from 0 to 1. */
    HEAD_NUMBER_DIFFERS(Field.HEAD),
    /** How much of all words' information is shared, from 0 to 1. */
    TEXT_SHARED(Field.TEXT),
    /** Information that all words share, against what it takes to single out one thing. */
    TEXT_NATS(Field.TEXT),
    /** Nats for how near the prices are. */
    PRICE(Field.PRICE),
    /** Nats for the time between loss and finding. */
    TIME(Field.TIME),
    /** Nats for the way between loss and finding. */
    PLACE(Field.PLACE),
    /** One when another thing of the candidate's group is matched with the question's group. */
    GROUP(Field.GROUP);

    private final Field field;

    Feature(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }
}
