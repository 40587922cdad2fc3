package se.medborgarlofte.system.story;

/** The result of a step that no later step needs anything of. */
enum Done {
    DONE
}
