//! An X display: a virtual one of our own, or the one that is there; with real input through XTEST.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use image::RgbImage;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt as _, ImageFormat, KEY_PRESS_EVENT, KEY_RELEASE_EVENT,
    MOTION_NOTIFY_EVENT, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// A key by its X11 keysym.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(pub u32);

impl Key {
    /// Return.
    pub const ENTER: Self = Self(0xff0d);
    /// Tab.
    pub const TAB: Self = Self(0xff09);
    /// Escape.
    pub const ESCAPE: Self = Self(0xff1b);
    /// Right arrow.
    pub const RIGHT: Self = Self(0xff53);
    /// Left arrow.
    pub const LEFT: Self = Self(0xff51);
    /// Page down.
    pub const PAGE_DOWN: Self = Self(0xff56);
    const SHIFT: Self = Self(0xffe1);

    /// The key of a printable ASCII character.
    pub fn of(character: char) -> Self {
        Self(u32::from(character))
    }
}

/// A screen with a pointer and a keyboard.
pub struct Display {
    name: String,
    connection: RustConnection,
    root: Window,
    width: u16,
    height: u16,
    server: Option<Child>,
}

impl Display {
    /// Starts a virtual screen of 24 bits on a free display number.
    ///
    /// # Errors
    /// When Xvfb is missing or does not start.
    pub fn virtual_screen(width: u16, height: u16) -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("starting Xvfb (package xvfb)")?;
        let mut out = server.stdout.take().context("Xvfb's output")?;
        let mut number = String::new();
        let mut byte = [0];
        while out.read(&mut byte)? == 1 && byte[0] != b'\n' {
            number.push(char::from(byte[0]));
        }
        if number.is_empty() {
            bail!("Xvfb ended without a display: {:?}", server.wait()?);
        }
        Self::connect(&format!(":{}", number.trim()), Some(server))
    }

    fn connect(name: &str, server: Option<Child>) -> Result<Self> {
        let (connection, screen) = x11rb::connect(Some(name)).with_context(|| format!("opening display {name}"))?;
        let screen = &connection.setup().roots[screen];
        let (root, width, height) = (screen.root, screen.width_in_pixels, screen.height_in_pixels);
        Ok(Self { name: name.to_owned(), connection, root, width, height, server })
    }

    /// Its name, for the variable `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Moves the pointer and presses its first button there.
    ///
    /// # Errors
    /// When the display is gone.
    pub fn press(&self, x: i16, y: i16) -> Result<()> {
        self.send(MOTION_NOTIFY_EVENT, 0, x, y)?;
        // A person's hand rests before it presses; a program that samples must see both.
        std::thread::sleep(Duration::from_millis(30));
        self.send(BUTTON_PRESS_EVENT, 1, 0, 0)?;
        std::thread::sleep(Duration::from_millis(50));
        self.send(BUTTON_RELEASE_EVENT, 1, 0, 0)
    }

    /// Presses and releases a key.
    ///
    /// # Errors
    /// When the display is gone or its keyboard has no such key.
    pub fn key(&self, key: Key) -> Result<()> {
        let (code, shifted) = self.keycode(key)?;
        let (shift, _) = self.keycode(Key::SHIFT)?;
        if shifted {
            self.send(KEY_PRESS_EVENT, shift, 0, 0)?;
        }
        self.send(KEY_PRESS_EVENT, code, 0, 0)?;
        std::thread::sleep(Duration::from_millis(20));
        self.send(KEY_RELEASE_EVENT, code, 0, 0)?;
        if shifted {
            self.send(KEY_RELEASE_EVENT, shift, 0, 0)?;
        }
        std::thread::sleep(Duration::from_millis(20));
        Ok(())
    }

    /// Types printable ASCII text.
    ///
    /// # Errors
    /// As [`Display::key`].
    pub fn type_text(&self, text: &str) -> Result<()> {
        text.chars().try_for_each(|character| self.key(Key::of(character)))
    }

    fn send(&self, kind: u8, detail: u8, x: i16, y: i16) -> Result<()> {
        self.connection.xtest_fake_input(kind, detail, 0, self.root, x, y, 0)?.check()?;
        self.connection.flush()?;
        Ok(())
    }

    /// The key's code and whether it needs shift.
    fn keycode(&self, key: Key) -> Result<(u8, bool)> {
        let setup = self.connection.setup();
        let count = setup.max_keycode - setup.min_keycode + 1;
        let map = self.connection.get_keyboard_mapping(setup.min_keycode, count)?.reply()?;
        let width = usize::from(map.keysyms_per_keycode);
        for shifted in [false, true] {
            for (code, keysyms) in (setup.min_keycode..=setup.max_keycode).zip(map.keysyms.chunks(width)) {
                if keysyms.get(usize::from(shifted)) == Some(&key.0) {
                    return Ok((code, shifted));
                }
            }
        }
        bail!("the keyboard of {} has no key {:#x}", self.name, key.0)
    }

    /// What the screen shows now.
    ///
    /// # Errors
    /// When the display is gone or is not of 24 bits.
    pub fn picture(&self) -> Result<RgbImage> {
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, self.width, self.height, u32::MAX)?
            .reply()?;
        let pixels = image.data.chunks_exact(4).flat_map(|bgrx| [bgrx[2], bgrx[1], bgrx[0]]).collect();
        RgbImage::from_raw(self.width.into(), self.height.into(), pixels).context("a screen of 24 bits")
    }

    /// Saves what the screen shows now as PNG.
    ///
    /// # Errors
    /// As [`Display::picture`], or what the file system says.
    pub fn save_picture(&self, path: &Path) -> Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        self.picture()?.save(path).with_context(|| format!("writing {}", path.display()))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            // It may have ended by itself.
            drop(server.kill());
            drop(server.wait());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_virtual_screen_takes_keys_and_shows_a_picture() {
        let display = Display::virtual_screen(320, 200).expect("Xvfb is installed by make test");
        display.type_text("530102X").expect("types");
        display.press(10, 10).expect("presses");
        let picture = display.picture().expect("a picture");
        assert_eq!(picture.dimensions(), (320, 200));
        let pointer = display.connection.query_pointer(display.root).expect("asks").reply().expect("answers");
        assert_eq!((pointer.root_x, pointer.root_y), (10, 10));
    }
}
