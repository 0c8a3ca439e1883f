package dk.naerplan.workbench.map;

import dk.naerplan.report.map.Viewport;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The last frame of a map, moved and scaled with the view until the frame for it is there. */
final class MapPicture extends ImageView {
  private Optional<Viewport> pictured = Optional.empty();

  MapPicture() {
    setSmooth(true);
    setManaged(false);
  }

  void show(MapFrames.Frame frame, Viewport view) {
    PixelBuffer<IntBuffer> pixels =
        new PixelBuffer<>(
            frame.width(),
            frame.height(),
            IntBuffer.wrap(frame.pixels()),
            PixelFormat.getIntArgbPreInstance());
    setImage(new WritableImage(pixels));
    pictured = Optional.of(frame.view());
    follow(view);
  }

  void follow(Viewport view) {
    pictured.ifPresent(painted -> {
      double scale = painted.metresPerPixel() / view.metresPerPixel();
      setX(view.x(painted.west()));
      setY(view.y(painted.north()));
      setFitWidth(painted.width() * scale);
      setFitHeight(painted.height() * scale);
    });
  }
}
