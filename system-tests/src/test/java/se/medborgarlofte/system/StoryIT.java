package se.medborgarlofte.system;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.system.story.Story;
import se.medborgarlofte.system.world.World;

@DisplayName("The whole platform plays the story")
class StoryIT {

    @Test
    @DisplayName("twice in a row on the same data, whatever business time has become")
    void twiceInARow() {
        play();
        play();
    }

    private static void play() {
        try (World world = World.of(SharedPlatform.get())) {
            System.out.println(
                    "The story, with chance from seed " + world.chance().seed());
            new Story(world, System.out).play();
        }
    }
}
