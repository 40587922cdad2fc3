package se.medborgarlofte.dialogue.web;

import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.KeyedCommand;

/** Hands the HTTP API's repeatable commands to the store. */
final class Commands {

    private Commands() {}

    static CommandKey key(KeyedCommand command) {
        return new CommandKey(command.id(), command.bodyHash());
    }
}
