package dk.naerplan.workbench.map;

import dk.naerplan.plan.Naerhospital;
import dk.naerplan.report.map.LayerPainter;
import dk.naerplan.report.map.MapGeometry;
import dk.naerplan.report.map.MapLook;
import dk.naerplan.report.map.MapScene;
import dk.naerplan.report.map.MapTheme;
import dk.naerplan.report.map.SymbolPainter;
import dk.naerplan.report.map.TimeBands;
import dk.naerplan.report.map.Viewport;
import dk.naerplan.report.map.ZoneColours;
import dk.naerplan.report.map.ZoneRaster;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Paints the map in the background, the newest wish first. A frame is painted twice: at once by
 * recolouring the raster of zone numbers, then, unless something newer is wanted, with the edges of
 * every area smoothed.
 */
final class MapFrames {
  private static final Logger LOG = LoggerFactory.getLogger(MapFrames.class);
  private static final int BUFFERS = 3;

  /**
   * A wish for a frame.
   *
   * @param view in units of the screen
   * @param density device pixels per unit
   * @param live whether more frames follow at once: only the fast painting is worth while
   */
  record Request(MapScene scene, Viewport view, double density, boolean live) {}

  /**
   * A painted frame.
   *
   * @param view in units of the screen
   * @param raster the zone numbers of the view
   * @param pixels opaque ARGB; reused two frames later
   */
  record Frame(
      Viewport view, int width, int height, int[] pixels, ZoneRaster raster, boolean sharp) {}

  /** What stays the same while figures and pins change. */
  private record GroundKey(
      Viewport view,
      MapGeometry geometry,
      MapLook look,
      boolean bandsOfTime,
      boolean figures,
      Optional<TimeBands> bands) {}

  private record Ground(GroundKey key, ZoneRaster raster, int[] backdrop, int[] lines) {}

  /** Symbols and names, and the pins they were laid out for. */
  private record SymbolsKey(
      GroundKey ground, double textScale, int year, List<Naerhospital> pins) {}

  private record Symbols(SymbolsKey key, Optional<?> selected, int[] image, int[] overLines) {}

  private final Executor ui;
  private final Consumer<Frame> shown;
  private final AtomicReference<Request> awaited = new AtomicReference<>();
  private final ThreadPoolExecutor painter =
      new ThreadPoolExecutor(
          1,
          1,
          5,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> Thread.ofPlatform().daemon().name("naerplan-map").unstarted(task));
  private Optional<Ground> ground = Optional.empty();
  private Optional<Symbols> symbols = Optional.empty();
  private final int[][] buffers = new int[BUFFERS][0];
  private int nextBuffer;

  /**
   * Frames for one screen.
   *
   * @param shown is handed each frame on the user-interface thread
   */
  MapFrames(Executor ui, Consumer<Frame> shown) {
    this.ui = ui;
    this.shown = shown;
    // The thread of a map that is no longer shown ends by itself.
    painter.allowCoreThreadTimeOut(true);
  }

  void request(Request request) {
    if (awaited.getAndSet(request) == null) {
      painter.execute(this::paintAwaited);
    }
  }

  private void paintAwaited() {
    Request request = awaited.getAndSet(null);
    try {
      if (request != null) {
        paint(request);
      }
    } catch (RuntimeException e) {
      LOG.error("The map could not be painted", e);
      throw e;
    }
  }

  private void paint(Request request) {
    Viewport view = request.view().withDensity(request.density());
    ZoneColours colours = ZoneColours.of(request.scene());
    Ground under = ground(request, view, colours);
    Symbols over = symbols(request, view, under);
    int[] pixels = buffer(under.raster());
    boolean flows = request.scene().layers().desireLines();
    under
        .raster()
        .colour(
            request.scene(),
            colours,
            request.density(),
            under.backdrop(),
            flows ? under.lines() : over.overLines(),
            pixels);
    SymbolPainter pins = new SymbolPainter(request.scene(), view, request.density());
    paintOn(
        pixels,
        under.raster(),
        graphics -> {
          if (flows) {
            layers(graphics, request, colours, view).desireLines();
            graphics.drawImage(image(over.image(), under.raster()), 0, 0, null);
          }
          pins.pins(graphics);
        });
    publish(request, under, pixels, false);
    if (!request.live() && awaited.get() == null) {
      publish(request, under, sharp(request, view, colours, under, over, pins), true);
    }
  }

  private int[] sharp(
      Request request,
      Viewport view,
      ZoneColours colours,
      Ground under,
      Symbols over,
      SymbolPainter pins) {
    int[] pixels = buffer(under.raster());
    System.arraycopy(under.backdrop(), 0, pixels, 0, pixels.length);
    paintOn(
        pixels,
        under.raster(),
        graphics -> {
          LayerPainter layers =
              new LayerPainter(graphics, request.scene(), colours, view, request.density());
          layers.landInPixels();
          graphics.drawImage(image(under.lines(), under.raster()), 0, 0, null);
          layers.catchments();
          layers.desireLines();
          graphics.drawImage(image(over.image(), under.raster()), 0, 0, null);
          pins.pins(graphics);
        });
    return pixels;
  }

  private Ground ground(Request request, Viewport view, ZoneColours colours) {
    MapScene scene = request.scene();
    MapGeometry geometry = MapGeometry.of(scene.dataset().geography());
    GroundKey key =
        new GroundKey(
            view,
            geometry,
            scene.look(),
            scene.theme() == MapTheme.TIME_BANDS,
            !colours.breaks().isEmpty(),
            scene.bands());
    Ground made =
        ground
            .filter(known -> known.key().equals(key))
            .orElseGet(() -> {
              ZoneRaster raster = ZoneRaster.of(geometry, view);
              int[] backdrop = new int[raster.width() * raster.height()];
              int[] lines = new int[backdrop.length];
              paintOn(backdrop, raster, g -> layers(g, request, colours, view).backdrop());
              paintOn(lines, raster, g -> layers(g, request, colours, view).borders());
              return new Ground(key, raster, backdrop, lines);
            });
    ground = Optional.of(made);
    return made;
  }

  private static LayerPainter layers(
      Graphics2D graphics, Request request, ZoneColours colours, Viewport view) {
    return new LayerPainter(graphics, request.scene(), colours, view, request.density());
  }

  private Symbols symbols(Request request, Viewport view, Ground under) {
    MapScene scene = request.scene();
    SymbolsKey key =
        new SymbolsKey(
            under.key(),
            scene.textScale(),
            scene.evaluation().year(),
            scene.evaluation().plan().naerhospitaler());
    Symbols made =
        symbols
            .filter(known -> known.selected().equals(scene.selected()))
            .filter(known -> fits(known.key(), key, request.live()))
            .orElseGet(() -> {
              int[] image = new int[under.lines().length];
              SymbolPainter painter = new SymbolPainter(scene, view, request.density());
              paintOn(image, under.raster(), painter::fixed);
              int[] overLines = under.lines().clone();
              paintOn(
                  overLines,
                  under.raster(),
                  g -> g.drawImage(image(image, under.raster()), 0, 0, null));
              return new Symbols(key, scene.selected(), image, overLines);
            });
    symbols = Optional.of(made);
    return made;
  }

  // While a pin is dragged the names of the others stay where they are.
  private static boolean fits(SymbolsKey known, SymbolsKey wanted, boolean live) {
    return live
        ? known.ground().equals(wanted.ground()) && known.textScale() == wanted.textScale()
        : known.equals(wanted);
  }

  private int[] buffer(ZoneRaster raster) {
    nextBuffer = (nextBuffer + 1) % BUFFERS;
    int size = raster.width() * raster.height();
    if (buffers[nextBuffer].length != size) {
      buffers[nextBuffer] = new int[size];
    }
    return buffers[nextBuffer];
  }

  private void publish(Request request, Ground under, int[] pixels, boolean sharp) {
    Frame frame =
        new Frame(
            request.view(),
            under.raster().width(),
            under.raster().height(),
            pixels,
            under.raster(),
            sharp);
    ui.execute(() -> shown.accept(frame));
  }

  private static void paintOn(int[] pixels, ZoneRaster size, Consumer<Graphics2D> painting) {
    Graphics2D graphics = image(pixels, size).createGraphics();
    graphics.setComposite(AlphaComposite.SrcOver);
    LayerPainter.prepare(graphics);
    painting.accept(graphics);
    graphics.dispose();
  }

  /** An image on the very pixels. */
  private static BufferedImage image(int[] pixels, ZoneRaster size) {
    BufferedImage model = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
    return new BufferedImage(
        model.getColorModel(),
        Raster.createWritableRaster(
            model.getSampleModel().createCompatibleSampleModel(size.width(), size.height()),
            new DataBufferInt(pixels, pixels.length),
            new Point()),
        true,
        null);
  }
}
