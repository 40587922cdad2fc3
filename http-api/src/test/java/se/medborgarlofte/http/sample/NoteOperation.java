package se.medborgarlofte.http.sample;

import static se.medborgarlofte.http.AccessRule.anyOf;
import static se.medborgarlofte.http.AccessRule.anyone;
import static se.medborgarlofte.http.AccessRule.own;

import se.medborgarlofte.http.AccessRule;
import se.medborgarlofte.http.Operation;
import se.medborgarlofte.http.Role;

enum NoteOperation implements Operation {
    READ_NOTE(anyone()),
    WRITE_NOTE(anyOf(Role.CITIZEN).inArea()),
    CHANGE_NOTE(own().or(anyOf(Role.ADMIN)));

    private final AccessRule rule;

    NoteOperation(AccessRule rule) {
        this.rule = rule;
    }

    @Override
    public AccessRule rule() {
        return rule;
    }
}
