package se.medborgarlofte.http;

/**
 * What an operation touches, as far as access is concerned: where it lies and whose it is.
 *
 * @param area its municipality code; {@value Assignment#EVERYWHERE} when it lies in no single area, which only a role
 *     assigned everywhere covers
 * @param owner the personId it belongs to; empty when it belongs to nobody
 */
public record Resource(String area, String owner) {

    /** Something of one municipality. */
    public static Resource in(String area) {
        return new Resource(area, "");
    }

    /** Something that lies in no single area. */
    public static Resource anywhere() {
        return new Resource(Assignment.EVERYWHERE, "");
    }

    /** The same, belonging to that person. */
    public Resource ownedBy(String personId) {
        return new Resource(area, personId);
    }

    boolean belongsTo(Caller caller) {
        return !owner.isEmpty() && owner.equals(caller.personId());
    }
}
