package se.medborgarlofte.property.domain;

/**
 * Names a thing on either side.
 *
 * @param aggregateId the theft report or the seizure that holds it
 */
public record ThingRef(Side side, String aggregateId, String itemId) {

    /** The two sides that are compared. */
    public enum Side {
        STOLEN,
        SEIZED;

        public Side other() {
            return switch (this) {
                case STOLEN -> SEIZED;
                case SEIZED -> STOLEN;
            };
        }
    }

    public static ThingRef stolen(String reportId, String itemId) {
        return new ThingRef(Side.STOLEN, reportId, itemId);
    }

    public static ThingRef seized(String seizureId, String seizedItemId) {
        return new ThingRef(Side.SEIZED, seizureId, seizedItemId);
    }

    /** The thing's name on its side; a registered thing may be in two reports. */
    public String key() {
        return aggregateId + "/" + itemId;
    }

    /** The thing of that name. */
    public static ThingRef of(Side side, String key) {
        int slash = key.indexOf('/');
        return new ThingRef(side, key.substring(0, slash), key.substring(slash + 1));
    }
}
