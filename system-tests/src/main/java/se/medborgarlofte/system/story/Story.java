package se.medborgarlofte.system.story;

import java.io.PrintStream;
import se.medborgarlofte.system.world.World;

/** The story from the first concern to the last search for personal data. */
public final class Story {

    private final World world;
    private final Telling telling;

    /**
     * Nothing is played yet.
     *
     * @param out is shown one line for each step
     */
    public Story(World world, PrintStream out) {
        this.world = world;
        this.telling = new Telling(world.topics(), out);
    }

    /**
     * Plays it; each step builds on those before it, so the first that does not hold ends it.
     *
     * @throws se.medborgarlofte.system.world.BrokenException if a step does not hold, with what does not
     */
    public void play() {
        telling.tell(new BackgroundIsImported(world));
        var picture = telling.tell(new PictureIsOpened(world));
        var concerns = telling.tell(new ConcernsAreRaised(world));
        var visit = telling.tell(new VisitIsArranged(world));
        var note = telling.tell(new OfflineNoteCountsOnce(world, picture.pictureId(), visit.visitId()));
        telling.tell(new InputsAreBrought(world));
        var approved = telling.tell(new PictureIsApproved(world, picture, concerns));
        var pledge = telling.tell(new PledgeIsAgreed(world, approved.pictureId()));
        telling.tell(new PledgeTakesEffect(world, pledge, concerns, note));
        var ring = telling.tell(new RingIsMarkedAndStolen(world));
        var seized = telling.tell(new BatchIsSeized(world, ring));
        var read = telling.tell(new MarkIsRead(world, ring, seized));
        telling.tell(new BicycleIsDescribedAgain(world, ring, seized));
        telling.tell(new MatchIsConfirmed(world, ring, seized, read));
        telling.tell(new ProcessesAreKilled(world, read));
        telling.tell(new GoodsAreReturned(world, seized, read));
        telling.tell(new PledgeIsConcluded(world, pledge));
        telling.tell(new WhatWasDoneIsTold(world));
        telling.tell(new AgencyCatchesUp(world));
        telling.tell(new NothingPersonalIsFound(world));
    }
}
