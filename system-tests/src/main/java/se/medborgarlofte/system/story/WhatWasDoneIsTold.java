package se.medborgarlofte.system.story;

import java.util.Map;
import se.medborgarlofte.local.Mail;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** "You said – we did" is sent to an association's contact person, whose letter can be forwarded as it is. */
final class WhatWasDoneIsTold implements Step<Done> {

    private static final String ASSOCIATIONS = "/dialogue/v1/associations";

    private final World world;
    private final Letters letters;

    WhatWasDoneIsTold(World world) {
        this.world = world;
        this.letters = new Letters(world);
    }

    @Override
    public String number() {
        return "14";
    }

    @Override
    public String what() {
        return "You said – we did is sent to the contact person, ready to forward; a neighbour reads it by its link";
    }

    @Override
    public Done play(Evidence evidence) {
        Session cecilia = world.as(Person.CECILIA);
        Session bertil = world.as(Person.BERTIL);
        String association = associationOf(cecilia, bertil);
        String summary = cecilia.create(ASSOCIATIONS + "/" + association + "/summaries", Map.of())
                .id();
        evidence.event("dialogue/summary-sent", summary);
        Mail mail = letters.about("you-said-we-did", summary, bertil);
        String token = letters.secretOf(mail, "/ni-sa-vi-gjorde");
        world.anybody().read("/ni-sa-vi-gjorde");
        Answer read = world.anybody()
                .send(Call.post("/dialogue/v1/summary-readings", Map.of("linkToken", token)))
                .expect(200);
        String text = read.at("/text");
        BrokenException.unless(text.contains("bostadsinbrott"), "What the contact person raised is not in the text");
        BrokenException.unless(text.contains("ledde till ett medborgarlöfte"), "That a pledge came of it is not told");
        BrokenException.unless(text.contains("114 14"), "The text does not say where to call");
        BrokenException.unlessEqual(
                text,
                bertil.read("/dialogue/v1/summaries/" + summary).at("/text"),
                "What a neighbour reads and what the contact person reads");
        return Done.DONE;
    }

    /** A neighbourhood watch of its own each time, with Bertil as its head contact. */
    private String associationOf(Session cecilia, Session bertil) {
        String association = cecilia.create(
                        ASSOCIATIONS,
                        Map.of(
                                "municipalityCode",
                                "1230",
                                "name",
                                "Grannsamverkan " + world.chance().word(),
                                "kind",
                                "NEIGHBOURHOOD_WATCH",
                                "households",
                                140))
                .id();
        String path = ASSOCIATIONS + "/" + association;
        cecilia.send(Call.post(
                                path + "/contacts",
                                Map.of("personId", bertil.personId(), "role", "HEAD_CONTACT", "households", 18))
                        .ifMatch(cecilia.read(path).etag()))
                .expect(200);
        return association;
    }
}
