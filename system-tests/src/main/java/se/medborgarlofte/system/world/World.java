package se.medborgarlofte.system.world;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.medborgarlofte.local.LocalPlatform;

/** A running platform as seen from outside, with everybody who plays a part. */
public final class World implements AutoCloseable {

    private final LocalPlatform platform;
    private final Gateway gateway;
    private final Topics topics;
    private final Mails mails;
    private final SupplierRegisters suppliers;
    private final Calendar calendar;
    private final Chance chance;
    private final PersonalData personalData = new PersonalData();
    private final Map<Person, Session> signedIn = new ConcurrentHashMap<>();

    private World(LocalPlatform platform, long seed) {
        this.platform = platform;
        this.gateway = new Gateway(platform.addresses().gateway());
        this.topics = Topics.fromNow(platform.addresses().broker());
        this.mails = new Mails(
                URI.create("http://127.0.0.1:" + platform.addresses().ports().mailViewer()));
        this.suppliers = new SupplierRegisters(platform.addresses().suppliers());
        this.calendar = new Calendar(platform.businessTime());
        this.chance = new Chance(seed);
    }

    /** Looks at a platform from now on. */
    public static World of(LocalPlatform platform) {
        return new World(platform, UUID.randomUUID().getMostSignificantBits());
    }

    /** The same, with chance beginning at a seed. */
    public static World of(LocalPlatform platform, long seed) {
        return new World(platform, seed);
    }

    /** A person at the gateway, who signs in at the first time. */
    public Session as(Person person) {
        return signedIn.computeIfAbsent(person, this::signIn);
    }

    private Session signIn(Person person) {
        Session session = Session.of(gateway, new SignedIn(platform, person));
        if (person != Person.ADMIN) {
            personalData.used(session);
        }
        return session;
    }

    /** Somebody who is not signed in. */
    public Session anybody() {
        return Session.anonymous(gateway);
    }

    /** Somebody with a token of whatever kind. */
    public Session bearing(String token) {
        return Session.bearing(gateway, token);
    }

    public LocalPlatform platform() {
        return platform;
    }

    public Gateway gateway() {
        return gateway;
    }

    /** What is told from now on. */
    public Topics topics() {
        return topics;
    }

    /** What has ever been told. */
    public AllRecords records() {
        return new AllRecords(platform.addresses().broker());
    }

    public Mails mails() {
        return mails;
    }

    public SupplierRegisters suppliers() {
        return suppliers;
    }

    public Calendar calendar() {
        return calendar;
    }

    public Chance chance() {
        return chance;
    }

    public PersonalData personalData() {
        return personalData;
    }

    @Override
    public void close() {
        topics.close();
    }
}
