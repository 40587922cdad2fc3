package se.medborgarlofte.system.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Mails;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.World;

/** Somebody who follows a pledge by an e-mail address alone, without signing in. */
final class Follower {

    private static final Pattern LINK = Pattern.compile("/notification/v1/subscription-confirmations/[A-Za-z0-9._~-]+");

    private final World world;
    private final String address;

    Follower(World world) {
        this.world = world;
        this.address =
                world.personalData().used("e-mail address", world.chance().digits(9) + "@foljare.example.com");
    }

    /** Asks, and confirms by the link in the mailbox. */
    void follows(String pledge) {
        world.anybody()
                .send(Call.post(
                        "/notification/v1/subscription-requests",
                        Map.of("kind", "PLEDGE", "topicId", pledge, "email", address)))
                .expect(202);
        Mails.Listed asked = Patience.until("the follower is asked to confirm", () -> mails(1))
                .getFirst();
        Matcher link = LINK.matcher(world.mails().read(asked.id()).text());
        BrokenException.unless(link.find(), "The mail to the follower has no link to confirm by");
        world.anybody().send(Call.post(link.group())).expect(200);
    }

    /** Goes on only if one more letter has come, and leads to the pledge. */
    void isTold(String pledge) {
        Mails.Listed told =
                Patience.until("the follower is told", () -> mails(2)).getFirst();
        BrokenException.unless(
                world.mails().read(told.id()).text().contains(pledge), "The letter to the follower leads elsewhere");
    }

    private Optional<List<Mails.Listed>> mails(int number) {
        return Optional.of(world.mails().listed(address)).filter(there -> there.size() >= number);
    }
}
