package se.medborgarlofte.property.web;

import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.KeyedCommand;

/** Hands a repeatable command of the API to the store. */
final class Commands {
    private Commands() {}

    static CommandKey key(KeyedCommand command) {
        return new CommandKey(command.id(), command.bodyHash());
    }
}
