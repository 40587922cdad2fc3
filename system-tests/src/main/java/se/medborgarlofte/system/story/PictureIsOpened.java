package se.medborgarlofte.system.story;

import se.medborgarlofte.system.world.World;

/** The analyst opens a situation picture of the last weeks, before anything of the story is said. */
final class PictureIsOpened implements Step<PictureIsOpened.Result> {

    /**
     * The picture.
     *
     * @param burglaryConcerns how many concerns about burglaries it has from the start
     */
    record Result(String pictureId, int burglaryConcerns) {}

    private final Pictures pictures;

    PictureIsOpened(World world) {
        this.pictures = new Pictures(world);
    }

    @Override
    public String number() {
        return "0";
    }

    @Override
    public String what() {
        return "The analyst opens a situation picture of the last weeks";
    }

    @Override
    public Result play(Evidence evidence) {
        String picture = pictures.open("1230");
        evidence.event("pledge/picture-opened", picture);
        return new Result(picture, pictures.concerns(picture, Concerns.BURGLARY));
    }
}
