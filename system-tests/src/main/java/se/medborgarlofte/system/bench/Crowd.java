package se.medborgarlofte.system.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Chance;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** Eight people who raise concerns in turn; the gateway lets each of them do so two hundred times a second. */
final class Crowd {

    private record Member(Session session, String municipalityCode) {}

    private final List<Member> members;
    private final Chance chance;
    private final AtomicInteger turn = new AtomicInteger();

    Crowd(World world) {
        this.chance = world.chance();
        this.members = List.of(
                new Member(world.as(Person.ANNA), "1230"),
                new Member(world.as(Person.OSKAR), "1281"),
                new Member(world.as(Person.BERTIL), "1230"),
                new Member(world.as(Person.CECILIA), "1230"),
                new Member(world.as(Person.MARIA), "1281"),
                new Member(world.as(Person.SVEN), "1263"),
                new Member(world.as(Person.DAVID), "1230"),
                new Member(world.as(Person.ERIK), "1281"));
    }

    /** The next one raises a concern; answers its id. */
    String raiseConcern() {
        Member member = members.get(Math.floorMod(turn.getAndIncrement(), members.size()));
        Map<String, Object> concern = Map.of(
                "municipalityCode",
                member.municipalityCode(),
                "category",
                "TRAFFIC",
                "text",
                "Det körs för fort vid " + chance.word() + ", särskilt på morgonen när barnen går till skolan.");
        return member.session()
                .send(Call.post("/dialogue/v1/concerns", concern))
                .expect(201)
                .id();
    }
}
