package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Answers a write only when the file holds it; see {@link GroupCommit}. */
final class CommittingBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "createindexes",
            "dropindexes",
            "create",
            "drop",
            "dropdatabase",
            "renamecollection");

    private final GroupCommit commit;

    CommittingBackend(MVStore data) {
        super(data);
        this.commit = new GroupCommit(data::commit);
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        if (!WRITES.contains(command.toLowerCase(Locale.ROOT))) {
            return super.handleCommand(channel, databaseName, command, query);
        }
        return commit.write(() -> super.handleCommand(channel, databaseName, command, query));
    }

    @Override
    public void close() {
        commit.close();
        super.close();
    }
}
